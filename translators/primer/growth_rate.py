# difficulty: medium
# tags: float, tolerance


def growth_rate(first: float, last: float, years: int) -> float:
    """Return the constant yearly rate at which the first amount grows to the last one in the given number of years:
    after each year the amount is multiplied by 1 plus the rate.
    Return 0.0 if the first amount is not above 0, the last one is negative or there is less than 1 year.

    >>> growth_rate(100.0, 400.0, 2)
    1.0
    >>> growth_rate(4.0, 0.5, 3)
    -0.5
    """
    if first <= 0 or last < 0 or years < 1:
        return 0.0
    return (last / first) ** (1 / years) - 1


assert abs(growth_rate(100.0, 400.0, 2) - 1.0) <= 1e-3
assert growth_rate(0.0, 5.0, 2) == 0.0
assert growth_rate(-2.0, 5.0, 2) == 0.0
assert growth_rate(3.0, -1.0, 1) == 0.0
assert growth_rate(3.0, 4.0, 0) == 0.0
assert growth_rate(3.0, 4.0, -2) == 0.0
assert abs(growth_rate(3.0, 0.0, 1) - -1.0) <= 1e-3
assert abs(growth_rate(2.0, 2.0, 7) - 0.0) <= 1e-3
assert abs(growth_rate(50.0, 75.0, 1) - 0.5) <= 1e-3
assert abs(growth_rate(1000.0, 1331.0, 3) - 0.1) <= 1e-3
assert abs(growth_rate(81.0, 16.0, 4) - -0.333333) <= 1e-3
assert abs(growth_rate(0.5, 1.5, 1) - 2.0) <= 1e-3
assert abs(growth_rate(1e-07, 4e-07, 2) - 1.0) <= 1e-3
assert abs(growth_rate(4.0, 0.5, 3) - -0.5) <= 1e-3
