# difficulty: medium
# tags: any, list, sorting

from typing import Any, List


def numbers_first(values: List[Any]) -> List[Any]:
    """The list holds numbers, the values True and False, and texts, in any order.
    Return a list with all the numbers first, then True and False, then the texts,
    each of the three groups in its original order. True and False are no numbers here.

    >>> numbers_first(["a", True, 3])
    [3, True, 'a']
    """
    numbers: List[Any] = []
    flags: List[Any] = []
    texts: List[Any] = []
    for value in values:
        if isinstance(value, bool):
            flags.append(value)
        elif isinstance(value, str):
            texts.append(value)
        else:
            numbers.append(value)
    return numbers + flags + texts


assert numbers_first(["a", True, 3]) == [3, True, "a"]
assert numbers_first([]) == []
assert numbers_first([5, -5, 0]) == [5, -5, 0]
assert numbers_first(["z", "a", "m"]) == ["z", "a", "m"]
assert numbers_first([False, True, False]) == [False, True, False]
assert numbers_first([False, 2, "x", -1, True, "b"]) == [2, -1, False, True, "x", "b"]
assert numbers_first(["é", 2.5, "日本", 7]) == [2.5, 7, "é", "日本"]
assert numbers_first([True, 9, 8]) == [9, 8, True]
assert numbers_first(["🙂", False]) == [False, "🙂"]
assert numbers_first([1, True, 6000000000, False]) == [1, 6000000000, True, False]
assert numbers_first(["a", 0, 9, 90.5]) == [0, 9, 90.5, "a"]
assert numbers_first([True, 1e-09, "b"]) == [1e-09, True, "b"]
