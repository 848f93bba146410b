import Foundation

func growth_rate(first: Double, last: Double, years: Int) -> Double {
    if first <= 0 || last < 0 || years < 1 {
        return 0
    }
    return pow(last / first, 1 / Double(years)) - 1
}
