func free_port(used: Set<Int>, wanted: Int?, upward: Bool) -> Int? {
    var port = wanted ?? (upward ? 8000 : 8009)
    while (8000...8009).contains(port) {
        if !used.contains(port) {
            return port
        }
        port += upward ? 1 : -1
    }
    return nil
}
