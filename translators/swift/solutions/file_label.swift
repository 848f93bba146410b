func file_label(name: String, suffix: String?) -> String {
    let stem = name.isEmpty ? "untitled" : name
    guard let suffix = suffix else {
        return stem
    }
    return stem + "." + suffix
}
