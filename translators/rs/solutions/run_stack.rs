#[derive(Debug, Clone, PartialEq)]
enum IntOrStr {
    Int(isize),
    Str(String),
}

fn run_stack(program: Vec<IntOrStr>) -> Option<isize> {
    let mut stack: Vec<isize> = Vec::new();
    for step in program {
        let word = match step {
            IntOrStr::Int(number) => {
                stack.push(number);
                continue;
            }
            IntOrStr::Str(word) => word,
        };
        let top = stack.pop()?;
        match word.as_str() {
            "add" => *stack.last_mut()? += top,
            "sub" => *stack.last_mut()? -= top,
            "mul" => *stack.last_mut()? *= top,
            "dup" => stack.extend([top, top]),
            "swap" => {
                let low = stack.pop()?;
                stack.extend([top, low]);
            }
            "drop" => {}
            _ => unreachable!(),
        }
    }
    match stack[..] {
        [result] => Some(result),
        _ => None,
    }
}
