fn growth_rate(first: f64, last: f64, years: isize) -> f64 {
    if first <= 0.0 || last < 0.0 || years < 1 {
        return 0.0;
    }
    (last / first).powf(1.0 / years as f64) - 1.0
}
