func saturating_sum(values: [Int], limit: Int) -> Int {
    return values.reduce(0) { total, value in
        let (sum, overflow) = total.addingReportingOverflow(value)
        if overflow {
            return value.signum() * limit
        }
        return max(-limit, min(sum, limit))
    }
}
