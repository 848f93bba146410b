fn clamp(value: isize, bounds: (isize, isize)) -> isize {
    let (a, b) = bounds;
    value.clamp(a.min(b), a.max(b))
}
