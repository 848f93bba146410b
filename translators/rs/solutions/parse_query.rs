use std::collections::HashMap;

fn parse_query(query: String) -> HashMap<String, Vec<String>> {
    let mut values: HashMap<String, Vec<String>> = HashMap::new();
    for piece in query.split('&') {
        let (key, value) = piece.split_once('=').unwrap_or((piece, "on"));
        if key.is_empty() {
            continue;
        }
        let key_values = values.entry(key.to_string()).or_default();
        if !value.is_empty() {
            key_values.push(value.to_string());
        }
    }
    values
}
