# difficulty: hard
# tags: list, tuple, intervals, greedy

from typing import List, Tuple


def assign_rooms(meetings: List[Tuple[int, int]]) -> List[int]:
    """A meeting is a tuple of the minute at which it starts and the later minute at which it ends. Give rooms to the
    meetings in the order of their starts, and those with the same start in the order of the list: each gets the room
    with the lowest number, from 1, that is free. A room is free again at the very minute at which its meeting ends.
    Return the list of room numbers in the order in which the meetings were given.

    >>> assign_rooms([(0, 30), (10, 20), (20, 40)])
    [1, 2, 2]
    >>> assign_rooms([(60, 90), (30, 60)])
    [1, 1]
    """
    ends: List[int] = []
    rooms = {}
    for i in sorted(range(len(meetings)), key=lambda i: meetings[i][0]):
        start, end = meetings[i]
        room = 0
        while room < len(ends) and ends[room] > start:
            room += 1
        if room == len(ends):
            ends.append(end)
        ends[room] = end
        rooms[i] = room + 1
    return [rooms[i] for i in range(len(meetings))]


assert assign_rooms([(0, 30), (10, 20), (20, 40)]) == [1, 2, 2]
assert assign_rooms([(60, 90), (30, 60)]) == [1, 1]
assert assign_rooms([]) == []
assert assign_rooms([(-5, 5)]) == [1]
assert assign_rooms([(0, 10), (0, 10), (0, 5)]) == [1, 2, 3]
assert assign_rooms([(0, 10), (1, 3), (2, 9), (4, 8)]) == [1, 2, 3, 2]
assert assign_rooms([(4, 8), (2, 9), (1, 3), (0, 10)]) == [2, 3, 2, 1]
assert assign_rooms([(0, 10), (9, 12), (11, 20), (12, 13), (13, 14)]) == [1, 2, 1, 2, 2]
assert assign_rooms([(5, 6), (5, 9), (0, 5), (6, 7)]) == [1, 2, 1, 1]
assert assign_rooms([(0, 100), (1, 2), (2, 3), (50, 60), (60, 70), (99, 101), (100, 102)]) == [1, 2, 2, 2, 2, 2, 1]
assert assign_rooms([(-3, -1), (-2, 0), (-1, 4)]) == [1, 2, 1]
