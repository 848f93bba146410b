# difficulty: medium
# tags: tuple, list, float

from typing import List, Tuple


def split_bill(cents: int, people: int) -> Tuple[List[int], float]:
    """Split a bill into whole cents as evenly as possible: no two shares differ by more than one cent.
    Return a tuple of the list of shares, one for each person with the larger shares first,
    and the exact share, cents divided by people, as a float.
    There is at least one person, and the cents are not negative.

    >>> split_bill(10, 4)
    ([3, 3, 2, 2], 2.5)
    """
    share, extra = cents // people, cents % people
    return [share + 1 if i < extra else share for i in range(people)], cents / people


assert split_bill(10, 4) == ([3, 3, 2, 2], 2.5)
assert split_bill(0, 2) == ([0, 0], 0.0)
assert split_bill(7, 1) == ([7], 7.0)
assert split_bill(1, 3) == ([1, 0, 0], 0.3333333333333333)
assert split_bill(12, 3) == ([4, 4, 4], 4.0)
assert split_bill(11, 3) == ([4, 4, 3], 3.6666666666666665)
assert split_bill(13, 3) == ([5, 4, 4], 4.333333333333333)
assert split_bill(3, 5) == ([1, 1, 1, 0, 0], 0.6)
assert split_bill(10000000001, 2) == ([5000000001, 5000000000], 5000000000.5)
