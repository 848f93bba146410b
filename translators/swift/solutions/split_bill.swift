func split_bill(cents: Int, people: Int) -> ([Int], Double) {
    let (share, extra) = cents.quotientAndRemainder(dividingBy: people)
    let shares = (0..<people).map { $0 < extra ? share + 1 : share }
    return (shares, Double(cents) / Double(people))
}
