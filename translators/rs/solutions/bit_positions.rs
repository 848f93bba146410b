use std::collections::HashSet;

fn bit_positions(mask: isize) -> HashSet<isize> {
    (0..isize::BITS as isize)
        .filter(|position| mask >> position & 1 != 0)
        .collect()
}
