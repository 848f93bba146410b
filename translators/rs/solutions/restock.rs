use std::collections::HashMap;

fn restock(stock: HashMap<String, isize>, moves: Vec<(String, isize)>) -> HashMap<String, isize> {
    let mut left = stock;
    for (item, amount) in moves {
        let total = left.get(&item).unwrap_or(&0) + amount;
        if total >= 0 {
            left.insert(item, total);
        }
    }
    left.retain(|_, total| *total > 0);
    left
}
