fn saturating_sum(values: Vec<isize>, limit: isize) -> isize {
    values.iter().fold(0, |total: isize, &value| {
        total.saturating_add(value).clamp(-limit, limit)
    })
}
