VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
def to_roman(number):
    text = ""
    for value, sign in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        text += number // value * sign
        number %= value
    return text
def from_roman(text):
    values = [VALUES[c] for c in text]
    return sum(-v if any(v < w for w in values[i + 1:i + 2]) else v for i, v in enumerate(values))
