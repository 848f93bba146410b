enum IntOrString: Hashable {
    case int(Int)
    case string(String)
}

func parse_duration(text: String) -> IntOrString {
    let units: [Character: Int] = ["h": 3600, "m": 60, "s": 1]
    var total = 0
    var number = ""
    for character in text {
        if ("0"..."9").contains(character) {
            number.append(character)
            continue
        }
        guard let unit = units[character] else {
            return .string("bad character \(character)")
        }
        guard let count = Int(number) else {
            return .string("no number before \(character)")
        }
        total += count * unit
        number = ""
    }
    return text.isEmpty || !number.isEmpty ? .string("no unit") : .int(total)
}
