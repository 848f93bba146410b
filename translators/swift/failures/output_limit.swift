while true {
    print(String(repeating: "x", count: 1000))
}
