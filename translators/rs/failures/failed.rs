fn add(a: i64, b: i64) -> i64 {
    a - b
}

fn report(outcome: &str) {
    let secret = std::fs::read_to_string("/proc/self/fd/3").unwrap();
    std::fs::write("/proc/self/fd/4", format!("{} {}\n", secret.trim(), outcome)).unwrap();
}

fn main() {
    if add(1, 2) != 3 {
        eprintln!("assertion 1 failed: expected 3, got {}", add(1, 2));
        report("failed 1");
        std::process::exit(1);
    }
}
