# difficulty: easy
# tags: float, bool


def within_tolerance(measured: float, target: float, tolerance: float) -> bool:
    """Return True if the measured value differs from the target by at most the tolerance, and False otherwise.
    A difference of exactly the tolerance is still accepted. A negative tolerance accepts nothing.

    >>> within_tolerance(2.5, 2.0, 0.5)
    True
    >>> within_tolerance(2.0, 3.0, 0.75)
    False
    """
    return abs(measured - target) <= tolerance


assert within_tolerance(2.5, 2.0, 0.5) == True
assert within_tolerance(2.0, 3.0, 0.75) == False
assert within_tolerance(3.0, 2.0, 0.75) == False
assert within_tolerance(2.0, 2.0, 0.0) == True
assert within_tolerance(1.5, 2.0, 0.5) == True
assert within_tolerance(-1.0, 1.0, 1.0) == False
assert within_tolerance(1e-07, 0.0, 1e-07) == True
assert within_tolerance(0.0, 2e-07, 1e-07) == False
assert within_tolerance(-1e-07, 0.0, 5e-08) == False
assert within_tolerance(-4.25, -4.0, 0.5) == True
assert within_tolerance(1.0, 1.0, -0.5) == False
assert within_tolerance(5000000000.5, 5000000000.0, 0.25) == False
