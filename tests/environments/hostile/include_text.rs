const FOUND: &str = include_str!("@PUBLIC@");

fn main() {
    println!("BREACH {}", FOUND);
}
