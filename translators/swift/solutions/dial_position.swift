func dial_position(size: Int, start: Int, turns: [Int]) -> Int {
    let position = turns.reduce(start) { ($0 + $1) % size }
    return position < 0 ? position + size : position
}
