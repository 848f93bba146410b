# difficulty: hard
# tags: list, str, tuple, grid, simulation

from typing import List, Tuple


def trace_beam(grid: List[str]) -> Tuple[int, str]:
    """A beam enters the top left cell of a grid from its left side, moving right, and goes on until it leaves the grid.
    The rows of the grid are texts of the same length. In a cell "a" the beam turns: from right to up, from left to
    down, from up to right and from down to left. In a cell "b" it turns from right to down, from left to up, from up
    to left and from down to right, and it goes straight through all other cells.
    Return a tuple of the number of moves from cell to cell until it is outside,
    the entry not counted but the exit counted, and the direction in which it leaves: "up", "down", "left" or "right".

    >>> trace_beam(["..b", "..."])
    (4, 'down')
    >>> trace_beam(["a"])
    (1, 'up')
    """
    names = {(0, 1): "right", (0, -1): "left", (1, 0): "down", (-1, 0): "up"}
    row, col, down, right, moves = 0, 0, 0, 1, 0
    while 0 <= row < len(grid) and 0 <= col < len(grid[0]):
        if grid[row][col] == "a":
            down, right = -right, -down
        elif grid[row][col] == "b":
            down, right = right, down
        row += down
        col += right
        moves += 1
    return moves, names[(down, right)]


assert trace_beam(["..b", "..."]) == (4, "down")
assert trace_beam(["a"]) == (1, "up")
assert trace_beam(["."]) == (1, "right")
assert trace_beam(["b"]) == (1, "down")
assert trace_beam([".x.y"]) == (4, "right")
assert trace_beam([".b", ".a"]) == (4, "left")
assert trace_beam(["b.", "b."]) == (3, "right")
assert trace_beam([".b.", "...", "ab."]) == (5, "right")
assert trace_beam([".b.", "b.b", ".a."]) == (5, "left")
assert trace_beam(["..b", "a.a", "b.."]) == (9, "right")
assert trace_beam([".b..", "....", "b..a", ".b.a"]) == (8, "right")
assert trace_beam(["..b", ".b.", ".ba"]) == (8, "left")
assert trace_beam(["..b", "...", ".ba"]) == (8, "up")
assert trace_beam(["é.b", "..."]) == (4, "down")
