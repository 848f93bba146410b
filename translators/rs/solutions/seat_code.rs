#[derive(Debug, Clone, PartialEq)]
enum IntOrStr {
    Int(isize),
    Str(String),
}

fn seat_code(seat: IntOrStr) -> IntOrStr {
    let letters = "ABCDEF";
    match seat {
        IntOrStr::Int(number) => {
            let row = (number - 1) / 6 + 1;
            let letter = letters.as_bytes()[(number - 1) as usize % 6] as char;
            IntOrStr::Str(format!("{row}{letter}"))
        }
        IntOrStr::Str(code) => {
            let (row, letter) = code.split_at(code.len() - 1);
            let row: isize = row.parse().unwrap();
            let column = letters.find(letter).unwrap() as isize;
            IntOrStr::Int((row - 1) * 6 + column + 1)
        }
    }
}
