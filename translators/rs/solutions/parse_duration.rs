#[derive(Debug, Clone, PartialEq)]
enum IntOrStr {
    Int(isize),
    Str(String),
}

fn parse_duration(text: String) -> IntOrStr {
    let mut total = 0;
    let mut number: Option<isize> = None;
    for c in text.chars() {
        if let Some(digit) = c.to_digit(10) {
            number = Some(number.unwrap_or(0) * 10 + digit as isize);
            continue;
        }
        let seconds = match c {
            'h' => 3600,
            'm' => 60,
            's' => 1,
            _ => return IntOrStr::Str(format!("bad character {c}")),
        };
        match number.take() {
            Some(count) => total += count * seconds,
            None => return IntOrStr::Str(format!("no number before {c}")),
        }
    }
    if text.is_empty() || number.is_some() {
        IntOrStr::Str(String::from("no unit"))
    } else {
        IntOrStr::Int(total)
    }
}
