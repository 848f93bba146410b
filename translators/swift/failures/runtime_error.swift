func first(values: [Int]) -> Int {
    return values[0]
}

assert(first(values: []) == 0)
