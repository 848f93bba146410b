# difficulty: easy
# tags: int, tuple, comparison

from typing import Tuple


def clamp(value: int, bounds: Tuple[int, int]) -> int:
    """Return the value moved into the range between the two bounds, both included.
    The bounds are a tuple of two integers and may come in either order.
    A value already in the range is returned as it is.

    >>> clamp(12, (0, 10))
    10
    >>> clamp(-3, (5, -1))
    -1
    """
    low, high = min(bounds), max(bounds)
    return max(low, min(value, high))


assert clamp(12, (0, 10)) == 10
assert clamp(-3, (5, -1)) == -1
assert clamp(4, (0, 10)) == 4
assert clamp(0, (0, 10)) == 0
assert clamp(10, (10, 0)) == 10
assert clamp(-8, (-8, -8)) == -8
assert clamp(7, (-8, -8)) == -8
assert clamp(-9, (-8, -8)) == -8
assert clamp(5000000000, (4000000000, 3000000000)) == 4000000000
assert clamp(-5000000000, (-4294967297, 4294967297)) == -4294967297
assert clamp(4294967296, (-4294967297, 4294967297)) == 4294967296
