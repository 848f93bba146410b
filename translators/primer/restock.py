# difficulty: medium
# tags: dict, list, tuple

from typing import Dict, List, Tuple


def restock(stock: Dict[str, int], moves: List[Tuple[str, int]]) -> Dict[str, int]:
    """Return the stock after the moves, done in order. A move is a tuple of an item and an amount: a positive amount
    is added to the item's stock, and a negative amount is taken from it. An item that is not in the dictionary has
    a stock of 0, and a move that would take more than there is changes nothing at all.
    Items with a stock of 0 at the end are left out of the result.

    >>> restock({"nut": 3}, [("nut", -2), ("bolt", 5)])
    {'nut': 1, 'bolt': 5}
    >>> restock({"nut": 3}, [("nut", -4)])
    {'nut': 3}
    """
    left = dict(stock)
    for item, amount in moves:
        total = left.get(item, 0) + amount
        if total >= 0:
            left[item] = total
    return {item: amount for item, amount in left.items() if amount > 0}


assert restock({"nut": 3}, [("nut", -2), ("bolt", 5)]) == {"nut": 1, "bolt": 5}
assert restock({"nut": 3}, [("nut", -4)]) == {"nut": 3}
assert restock({"nut": 3}, [("nut", -3)]) == {}
assert restock({}, []) == {}
assert restock({"nut": 0, "cog": 1}, []) == {"cog": 1}
assert restock({}, [("nut", -1), ("nut", 2), ("nut", -1)]) == {"nut": 1}
assert restock({"a": 2}, [("a", -2), ("a", 1), ("a", -2)]) == {"a": 1}
assert restock({"a": 2, "b": 2}, [("a", -3), ("b", -1), ("a", -1)]) == {"a": 1, "b": 1}
assert restock({"日本": 2500000000}, [("日本", 2500000000), ("é", 0)]) == {"日本": 5000000000}
assert restock({"Nut": 1}, [("nut", 1), ("Nut", 0)]) == {"Nut": 1, "nut": 1}
assert restock({"a": 4, "b": 5}, [("c", -1)]) == {"a": 4, "b": 5}
