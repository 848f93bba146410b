fn file_label(name: String, suffix: Option<String>) -> String {
    let stem = if name.is_empty() {
        String::from("untitled")
    } else {
        name
    };
    match suffix {
        Some(suffix) => format!("{stem}.{suffix}"),
        None => stem,
    }
}
