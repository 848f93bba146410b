# difficulty: hard
# tags: int, list, huge, overflow

from typing import List


def saturating_sum(values: List[int], limit: int) -> int:
    """Add up the values from left to right, beginning with 0, without ever leaving the range from -limit to limit:
    when a sum goes above limit it becomes limit, and when it goes below -limit it becomes -limit,
    before the next value is added. The limit is at least 0 and at most 9223372036854775807, and no value is
    above 9223372036854775807 or below -9223372036854775807.

    >>> saturating_sum([60, 70, -10], 100)
    90
    >>> saturating_sum([9223372036854775807, 1], 9223372036854775807)
    9223372036854775807
    """
    total = 0
    for value in values:
        total = max(-limit, min(total + value, limit))
    return total


assert saturating_sum([60, 70, -10], 100) == 90
assert saturating_sum([9223372036854775807, 1], 9223372036854775807) == 9223372036854775807
assert saturating_sum([], 5) == 0
assert saturating_sum([3, -8, 4], 5) == -1
assert saturating_sum([5, -5, -5], 5) == -5
assert saturating_sum([-60, -70, 10], 100) == -90
assert saturating_sum([1, -1, 7], 0) == 0
assert saturating_sum([101], 100) == 100
assert saturating_sum([-101], 100) == -100
assert saturating_sum([4294967295, 4294967295, -1], 8589934592) == 8589934589
assert saturating_sum([9007199254740993, 9007199254740993], 9223372036854775807) == 18014398509481986
assert saturating_sum([-9223372036854775807, -9223372036854775807, 7], 9223372036854775807) == -9223372036854775800
assert saturating_sum([9223372036854775807, 9223372036854775807, -3], 9223372036854775806) == 9223372036854775803
assert saturating_sum([9223372036854775807, -9223372036854775807], 4611686018427387904) == -4611686018427387903
