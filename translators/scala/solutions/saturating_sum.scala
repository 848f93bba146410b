object Problem {
    def saturatingSum(values: List[Long], limit: Long): Long = {
        values.foldLeft(BigInt(0))((total, value) => (total + value).min(limit).max(-limit)).toLong
    }
}
