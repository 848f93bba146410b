fn step_counter(state: (isize,), events: Vec<String>) -> (isize,) {
    let (mut count,) = state;
    for event in events {
        match event.as_str() {
            "up" => count += 1,
            "down" => count -= 1,
            "double" => count *= 2,
            "reset" => count = 0,
            _ => {}
        }
    }
    (count,)
}
