fn escape_label(text: String) -> String {
    let mut label = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => label.extend(['\\', c]),
            '\n' => label.push_str("\\n"),
            '\t' => label.push_str("\\t"),
            _ if c as u32 > 126 => label.extend(c.escape_unicode()),
            _ => label.push(c),
        }
    }
    label.push('"');
    label
}
