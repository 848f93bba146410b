# difficulty: medium
# tags: float, list

from typing import List


def smooth(readings: List[float], weight: float) -> List[float]:
    """Return the smoothed readings, a list of the same length. The first reading is kept; every later result is
    the weight times the reading plus (1 - weight) times the result before it.
    An empty list gives an empty list.

    >>> smooth([4.0, 8.0, 2.0], 0.5)
    [4.0, 6.0, 4.0]
    """
    out: List[float] = []
    for reading in readings:
        if len(out) == 0:
            out.append(reading)
        else:
            out.append(weight * reading + (1 - weight) * out[-1])
    return out


assert smooth([4.0, 8.0, 2.0], 0.5) == [4.0, 6.0, 4.0]
assert smooth([], 0.5) == []
assert smooth([3.25], 0.1) == [3.25]
assert smooth([1.0, 2.0, 3.0], 1.0) == [1.0, 2.0, 3.0]
assert smooth([1.0, 2.0, 3.0], 0.0) == [1.0, 1.0, 1.0]
assert smooth([10.0, 20.0, 0.0, -4.0], 0.25) == [10.0, 12.5, 9.375, 6.03125]
assert smooth([0.0, 1e-07, 1e-07], 0.5) == [0.0, 5e-08, 7.5e-08]
assert smooth([-1.5, 2.5, 2.5], 0.125) == [-1.5, -1.0, -0.5625]
assert smooth([1000000.0, 0.0], 0.875) == [1000000.0, 125000.0]
assert smooth([2.0, 2.0, 2.0, 2.0], 0.75) == [2.0, 2.0, 2.0, 2.0]
