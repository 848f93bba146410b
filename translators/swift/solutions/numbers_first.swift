func numbers_first(values: [AnyHashable]) -> [AnyHashable] {
    let flags = values.filter { $0 is Bool }
    let texts = values.filter { $0 is String }
    let numbers = values.filter { $0 is Int || $0 is Double }
    return numbers + flags + texts
}
