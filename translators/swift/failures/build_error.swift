func add(a: Int, b: Int) -> Int {
    return a + "b"
}

assert(add(a: 1, b: 2) == 3)
