func step_counter(state: (Int), events: [String]) -> (Int) {
    var count = state
    for event in events {
        switch event {
        case "up":
            count += 1
        case "down":
            count -= 1
        case "double":
            count *= 2
        case "reset":
            count = 0
        default:
            break
        }
    }
    return count
}
