# difficulty: easy
# tags: int, list, modulo

from typing import List


def dial_position(size: int, start: int, turns: List[int]) -> int:
    """A dial has the positions 0 to size - 1 in a ring, with size at least 1.
    Return the position reached from the start after all the turns of the list; a positive turn moves
    the dial up by that many positions and a negative one moves it down, wrapping around at both ends.

    >>> dial_position(10, 8, [5])
    3
    >>> dial_position(10, 1, [-3, -20])
    8
    """
    position = start
    for turn in turns:
        position = (position + turn) % size
    return position


assert dial_position(10, 8, [5]) == 3
assert dial_position(10, 1, [-3, -20]) == 8
assert dial_position(10, 4, []) == 4
assert dial_position(10, 9, [1]) == 0
assert dial_position(10, 0, [-1]) == 9
assert dial_position(1, 0, [7, -12]) == 0
assert dial_position(7, 6, [-13, 5, 100]) == 0
assert dial_position(360, 90, [-450]) == 0
assert dial_position(360, 90, [-451, 0]) == 359
assert dial_position(3, 2, [-1, -1, -1, -1]) == 1
