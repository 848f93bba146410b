fn split_bill(cents: isize, people: isize) -> (Vec<isize>, f64) {
    let (share, extra) = (cents / people, cents % people);
    let shares = (0..people)
        .map(|i| if i < extra { share + 1 } else { share })
        .collect();
    (shares, cents as f64 / people as f64)
}
