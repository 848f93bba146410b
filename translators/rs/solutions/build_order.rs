use std::collections::HashMap;

fn build_order(needs: HashMap<String, Vec<String>>) -> Option<Vec<String>> {
    use std::collections::BTreeSet;

    let mut left: BTreeSet<&String> = needs.keys().chain(needs.values().flatten()).collect();
    let mut built = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let is_ready = |part: &String| {
            let mut parts = needs.get(part).into_iter().flatten();
            parts.all(|need| !left.contains(need))
        };
        let next = left.iter().copied().find(|part| is_ready(part))?;
        left.remove(next);
        built.push(next.clone());
    }
    Some(built)
}
