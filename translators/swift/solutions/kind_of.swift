func kind_of(value: AnyHashable?) -> String {
    func sign(_ number: Double) -> String {
        return number < 0 ? "negative" : number > 0 ? "positive" : "zero"
    }

    switch value {
    case let flag as Bool:
        return flag ? "yes" : "no"
    case let number as Int:
        return sign(Double(number))
    case let number as Double:
        return sign(number)
    case let text as String:
        return text.isEmpty ? "empty" : "text"
    default:
        return "nothing"
    }
}
