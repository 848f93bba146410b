enum IntOrString: Hashable {
    case int(Int)
    case string(String)
}

func run_stack(program: [IntOrString]) -> Int? {
    var stack: [Int] = []
    for step in program {
        guard case .string(let word) = step else {
            if case .int(let number) = step {
                stack.append(number)
            }
            continue
        }
        guard let top = stack.popLast() else {
            return nil
        }
        if word == "dup" {
            stack += [top, top]
        } else if word != "drop" {
            guard let low = stack.popLast() else {
                return nil
            }
            switch word {
            case "add":
                stack.append(low + top)
            case "sub":
                stack.append(low - top)
            case "mul":
                stack.append(low * top)
            default:
                stack += [top, low]
            }
        }
    }
    return stack.count == 1 ? stack[0] : nil
}
