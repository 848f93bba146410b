fn first(values: &[i64]) -> i64 {
    values[0]
}

fn main() {
    assert_eq!(first(&[]), 0);
}
