use std::collections::HashMap;

fn label_for(bands: HashMap<isize, String>, value: isize) -> Option<String> {
    bands
        .into_iter()
        .filter(|&(lowest, _)| lowest <= value)
        .max_by_key(|&(lowest, _)| lowest)
        .map(|(_, label)| label)
}
