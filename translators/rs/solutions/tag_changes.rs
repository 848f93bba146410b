use std::collections::HashSet;

fn tag_changes(before: HashSet<String>, after: HashSet<String>) -> HashSet<String> {
    let added = after.difference(&before).map(|tag| format!("+{tag}"));
    let removed = before.difference(&after).map(|tag| format!("-{tag}"));
    added.chain(removed).collect()
}
