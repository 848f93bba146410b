# difficulty: easy
# tags: tuple, str, state

from typing import Tuple


def step_counter(state: Tuple[int], events: Tuple[str, ...]) -> Tuple[int]:
    """The state of a counter is a tuple of one integer. Return its state after the events, in order:
    "up" adds 1, "down" subtracts 1, "double" multiplies by 2 and "reset" sets it to 0.
    Any other event changes nothing.

    >>> step_counter((3,), ("up", "double"))
    (8,)
    >>> step_counter((5,), ())
    (5,)
    """
    count = state[0]
    for event in events:
        if event == "up":
            count += 1
        elif event == "down":
            count -= 1
        elif event == "double":
            count *= 2
        elif event == "reset":
            count = 0
    return (count,)


assert step_counter((3,), ("up", "double")) == (8,)
assert step_counter((5,), ()) == (5,)
assert step_counter((0,), ("down", "down", "double")) == (-4,)
assert step_counter((9,), ("up", "reset")) == (0,)
assert step_counter((9,), ("reset", "up", "up")) == (2,)
assert step_counter((-7,), ("UP", "Down", "stop")) == (-7,)
assert step_counter((1,), ("double", "double", "double", "down")) == (7,)
assert step_counter((2,), ("double",)) == (4,)
assert step_counter((4,), ("down",)) == (3,)
assert step_counter((1073741824,), ("double", "double", "up")) == (4294967297,)
