SIGNS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
         (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]

def to_roman(number):
    if not 1 <= number <= 3999:
        raise ValueError(number)
    text = ""
    for value, sign in SIGNS:
        times, number = divmod(number, value)
        text += times * sign
    return text

BACK = {to_roman(number): number for number in range(1, 4000)}

def from_roman(text):
    if text not in BACK:
        raise ValueError(text)
    return BACK[text]
