use std::collections::HashMap;

fn expand_template(template: String, values: HashMap<String, String>) -> String {
    let mut expanded = String::new();
    let mut rest = template.as_str();
    while let Some((plain, tail)) = rest.split_once('$') {
        expanded.push_str(plain);
        rest = tail;
        if let Some(tail) = rest.strip_prefix('$') {
            expanded.push('$');
            rest = tail;
        } else if let Some((name, tail)) = rest.strip_prefix('{').and_then(|s| s.split_once('}')) {
            match values.get(name) {
                Some(value) => expanded.push_str(value),
                None => expanded.push_str(&format!("${{{name}}}")),
            }
            rest = tail;
        } else {
            expanded.push('$');
        }
    }
    expanded + rest
}
