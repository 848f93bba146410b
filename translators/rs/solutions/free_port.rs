use std::collections::HashSet;

fn free_port(used: HashSet<isize>, wanted: Option<isize>, upward: bool) -> Option<isize> {
    let (start, step) = if upward { (8000, 1) } else { (8009, -1) };
    std::iter::successors(Some(wanted.unwrap_or(start)), |port| Some(port + step))
        .take_while(|port| (8000..=8009).contains(port))
        .find(|port| !used.contains(port))
}
