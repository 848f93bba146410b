# difficulty: medium
# tags: str, union, parsing

from typing import Union


def parse_duration(text: str) -> Union[int, str]:
    """Return the seconds of a duration such as "2h30m": one or more groups of digits 0 to 9 and a unit, which is
    h for hours, m for minutes or s for seconds; units may repeat and come in any order. For the first mistake from
    the left return a text instead: "bad character " and the character if it is neither a digit nor a unit,
    "no number before " and the unit if a unit lacks its digits, "no unit" if the text is empty or ends in a digit.

    >>> parse_duration("2h30m")
    9000
    >>> parse_duration("5m7")
    'no unit'
    """
    total = 0
    number = ""
    for char in text:
        if "0" <= char <= "9":
            number += char
        elif char not in ("h", "m", "s"):
            return "bad character " + char
        elif number == "":
            return "no number before " + char
        else:
            total += int(number) * {"h": 3600, "m": 60, "s": 1}[char]
            number = ""
    return "no unit" if text == "" or number != "" else total


assert parse_duration("2h30m") == 9000
assert parse_duration("5m7") == "no unit"
assert parse_duration("") == "no unit"
assert parse_duration("0s") == 0
assert parse_duration("1h1m1s") == 3661
assert parse_duration("9s8m") == 489
assert parse_duration("007m2m") == 540
assert parse_duration("1000000h") == 3600000000
assert parse_duration("m") == "no number before m"
assert parse_duration("1hs5x") == "no number before s"
assert parse_duration("h5") == "no number before h"
assert parse_duration("1h-5m") == "bad character -"
assert parse_duration("5é") == "bad character é"
assert parse_duration("12 m") == "bad character  "
assert parse_duration("3H") == "bad character H"
assert parse_duration("$5s") == "bad character $"
assert parse_duration("2:m") == "bad character :"
assert parse_duration("2/m") == "bad character /"
assert parse_duration("42") == "no unit"
