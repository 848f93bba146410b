fn dial_position(size: isize, start: isize, turns: Vec<isize>) -> isize {
    turns
        .iter()
        .fold(start, |position, turn| (position + turn).rem_euclid(size))
}
