fn assign_rooms(meetings: Vec<(isize, isize)>) -> Vec<isize> {
    let mut order: Vec<usize> = (0..meetings.len()).collect();
    order.sort_by_key(|&i| meetings[i].0);

    let mut ends: Vec<isize> = Vec::new();
    let mut rooms: Vec<(usize, isize)> = Vec::new();
    for i in order {
        let (start, end) = meetings[i];
        match ends.iter().position(|&busy_until| busy_until <= start) {
            Some(free) => {
                ends[free] = end;
                rooms.push((i, free as isize + 1));
            }
            None => {
                ends.push(end);
                rooms.push((i, ends.len() as isize));
            }
        }
    }
    rooms.sort();
    rooms.into_iter().map(|(_, room)| room).collect()
}
