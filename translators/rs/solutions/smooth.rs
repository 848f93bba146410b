fn smooth(readings: Vec<f64>, weight: f64) -> Vec<f64> {
    let mut smoothed: Vec<f64> = Vec::with_capacity(readings.len());
    for reading in readings {
        let result = match smoothed.last() {
            Some(previous) => weight * reading + (1.0 - weight) * previous,
            None => reading,
        };
        smoothed.push(result);
    }
    smoothed
}
