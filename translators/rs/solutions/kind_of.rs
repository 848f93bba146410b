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

fn kind_of(value: Value) -> String {
    fn sign(number: f64) -> &'static str {
        if number < 0.0 {
            "negative"
        } else if number > 0.0 {
            "positive"
        } else {
            "zero"
        }
    }

    let kind = match value {
        Value::Null => "nothing",
        Value::Bool(true) => "yes",
        Value::Bool(false) => "no",
        Value::Int(number) => sign(number as f64),
        Value::Float(number) => sign(number),
        Value::Str(text) if text.is_empty() => "empty",
        Value::Str(_) => "text",
        Value::List(_) | Value::Map(_) => unreachable!(),
    };
    kind.to_string()
}
