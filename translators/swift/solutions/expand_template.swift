func expand_template(template: String, values: [String: String]) -> String {
    var expanded = ""
    var rest = Substring(template)
    while let dollar = rest.firstIndex(of: "$") {
        expanded += rest[..<dollar]
        rest = rest[dollar...].dropFirst()
        if rest.first == "$" {
            expanded += "$"
            rest = rest.dropFirst()
        } else if rest.first == "{", let end = rest.firstIndex(of: "}") {
            let name = String(rest[..<end].dropFirst())
            expanded += values[name] ?? "${" + name + "}"
            rest = rest[end...].dropFirst()
        } else {
            expanded += "$"
        }
    }
    return expanded + rest
}
