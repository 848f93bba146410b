#[derive(Debug, Clone, PartialEq)]
enum Value {
    Null,
    Bool(bool),
    Int(isize),
    Float(f64),
    Str(String),
    List(Vec<Value>),
    Map(Vec<(Value, Value)>),
}

fn numbers_first(values: Vec<Value>) -> Vec<Value> {
    let mut sorted = values;
    // The sort is stable: texts go to the end, then numbers to the front.
    sorted.sort_by_key(|value| matches!(value, Value::Str(_)));
    sorted.sort_by_key(|value| !matches!(value, Value::Int(_) | Value::Float(_)));
    sorted
}
