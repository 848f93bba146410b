#[derive(Debug, Clone, PartialEq)]
enum IntOrStr {
    Int(isize),
    Str(String),
}

fn parse_duration(text: String) -> IntOrStr {
    let mut total = 0;
    let mut number = String::new();
    for c in text.chars() {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        let seconds = match c {
            'h' => 3600,
            'm' => 60,
            's' => 1,
            _ => return IntOrStr::Str(format!("bad character {c}")),
        };
        if number.is_empty() {
            return IntOrStr::Str(format!("no number before {c}"));
        }
        total += number.parse::<isize>().unwrap() * seconds;
        number.clear();
    }
    if text.is_empty() || !number.is_empty() {
        IntOrStr::Str(String::from("no unit"))
    } else {
        IntOrStr::Int(total)
    }
}
