# difficulty: medium
# tags: union, int, str

from typing import Union


def seat_code(seat: Union[int, str]) -> Union[int, str]:
    """An aircraft has rows of six seats, with the letters A to F; seats are numbered from 1 along the rows.
    Given the number of a seat, return its code, the row number (from 1) followed by the letter;
    given a code, return the number of the seat.

    >>> seat_code(8)
    '2B'
    >>> seat_code("2B")
    8
    """
    if isinstance(seat, int):
        return str((seat - 1) // 6 + 1) + "ABCDEF"[(seat - 1) % 6]
    return (int(seat[:-1]) - 1) * 6 + "ABCDEF".index(seat[-1]) + 1


assert seat_code(8) == "2B"
assert seat_code("2B") == 8
assert seat_code(1) == "1A"
assert seat_code("1A") == 1
assert seat_code(6) == "1F"
assert seat_code("1F") == 6
assert seat_code(7) == "2A"
assert seat_code("2A") == 7
assert seat_code(63) == "11C"
assert seat_code("11D") == 64
assert seat_code(600) == "100F"
assert seat_code("100E") == 599
assert seat_code(6000000001) == "1000000001A"
assert seat_code("1000000001A") == 6000000001
