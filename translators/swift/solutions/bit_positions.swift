func bit_positions(mask: Int) -> Set<Int> {
    return Set((0..<Int.bitWidth).filter { mask >> $0 & 1 == 1 })
}
