# difficulty: medium
# tags: list, matrix

from typing import List


def transpose_ragged(rows: List[List[int]], fill: int) -> List[List[int]]:
    """Return the columns of a table whose rows may differ in length, as a list of lists from left to right.
    There are as many columns as the longest row has numbers, and each column has one number for every row;
    where a row is too short the column gets the fill number. Without any number the result is an empty list.

    >>> transpose_ragged([[1, 2, 3], [4]], 0)
    [[1, 4], [2, 0], [3, 0]]
    """
    width = max([len(row) for row in rows], default=0)
    return [[row[i] if i < len(row) else fill for row in rows] for i in range(width)]


assert transpose_ragged([[1, 2, 3], [4]], 0) == [[1, 4], [2, 0], [3, 0]]
assert transpose_ragged([], 9) == []
assert transpose_ragged([[]], 9) == []
assert transpose_ragged([[5]], 9) == [[5]]
assert transpose_ragged([[1, 2], [3, 4]], -1) == [[1, 3], [2, 4]]
assert transpose_ragged([[], [7, 8]], -1) == [[-1, 7], [-1, 8]]
assert transpose_ragged([[1], [], [2, 3], [-4]], 0) == [[1, 0, 2, -4], [0, 0, 3, 0]]
assert transpose_ragged([[1, 2, 3]], 5) == [[1], [2], [3]]
assert transpose_ragged([[1], [2], [3]], 5) == [[1, 2, 3]]
assert transpose_ragged([[3000000000], [-3000000000, 1]], 2) == [[3000000000, -3000000000], [2, 1]]
