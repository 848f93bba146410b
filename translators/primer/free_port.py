# difficulty: medium
# tags: set, int, optional, bool

from typing import Optional, Set


def free_port(used: Set[int], wanted: Optional[int], upward: bool) -> Optional[int]:
    """The ports of a server are 8000 to 8009. Return the first port that is not in the set of used ports, searching
    from the wanted port (itself included) towards 8009 if upward is True, and towards 8000 if it is False.
    If the wanted port is None, search all ports in that direction.
    Return None if every port searched is used or the wanted port is not one of the server's.

    >>> free_port({8003, 8004}, 8003, True)
    8005
    >>> free_port(set(), None, False)
    8009
    """
    step = 1 if upward else -1
    port = wanted
    if port is None:
        port = 8000 if upward else 8009
    while 8000 <= port <= 8009:
        if port not in used:
            return port
        port += step
    return None


assert free_port({8003, 8004}, 8003, True) == 8005
assert free_port(set(), None, False) == 8009
assert free_port(set(), None, True) == 8000
assert free_port({8003, 8004}, 8004, False) == 8002
assert free_port({8003, 8004}, 8006, True) == 8006
assert free_port({8000, 8001}, None, True) == 8002
assert free_port({8009, 8008, 8006}, None, False) == 8007
assert free_port({8009}, 8009, True) == None
assert free_port({8000, 8001}, 8001, False) == None
assert free_port({8001}, 8001, False) == 8000
assert free_port({8008}, 8008, True) == 8009
assert free_port({80}, 7999, True) == None
assert free_port({80}, 8010, False) == None
assert free_port({8000, 8001, 8002, 8003, 8004, 8005, 8006, 8007, 8008, 8009}, None, True) == None
