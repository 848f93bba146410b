fn transpose_ragged(rows: Vec<Vec<isize>>, fill: isize) -> Vec<Vec<isize>> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    (0..width)
        .map(|i| {
            rows.iter()
                .map(|row| *row.get(i).unwrap_or(&fill))
                .collect()
        })
        .collect()
}
