enum IntOrString: Hashable {
    case int(Int)
    case string(String)
}

func seat_code(seat: IntOrString) -> IntOrString {
    let letters = Array("ABCDEF")
    switch seat {
    case .int(let number):
        let (row, column) = (number - 1).quotientAndRemainder(dividingBy: letters.count)
        return .string("\(row + 1)\(letters[column])")
    case .string(let code):
        let row = Int(code.dropLast())!
        let column = letters.firstIndex(of: code.last!)!
        return .int((row - 1) * letters.count + column + 1)
    }
}
