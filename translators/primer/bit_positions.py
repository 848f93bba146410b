# difficulty: easy
# tags: int, set, bits, huge

from typing import Set


def bit_positions(mask: int) -> Set[int]:
    """Return the set of the positions of the 1 bits in the binary form of the mask, the lowest bit being position 0.
    The mask is not negative and has at most 63 bits. A mask of 0 gives an empty set.

    >>> bit_positions(10)
    {1, 3}
    >>> bit_positions(4)
    {2}
    >>> bit_positions(9007199254740993)
    {0, 53}
    """
    positions: Set[int] = set()
    position = 0
    while mask != 0:
        if mask % 2 == 1:
            positions.add(position)
        mask //= 2
        position += 1
    return positions


assert bit_positions(10) == {1, 3}
assert bit_positions(4) == {2}
assert bit_positions(0) == set()
assert bit_positions(1) == {0}
assert bit_positions(255) == {0, 1, 2, 3, 4, 5, 6, 7}
assert bit_positions(2147483648) == {31}
assert bit_positions(4294967297) == {0, 32}
assert bit_positions(9007199254740993) == {0, 53}
assert bit_positions(4611686018427387905) == {0, 62}
assert bit_positions(6917529027641081857) == {0, 61, 62}
