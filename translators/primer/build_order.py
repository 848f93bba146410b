# difficulty: hard
# tags: dict, list, optional, graph

from typing import Dict, List, Optional


def build_order(needs: Dict[str, List[str]]) -> Optional[List[str]]:
    """The dictionary maps each part to the list of parts that must be built before it; a part that occurs only in
    such lists needs nothing. Return the list of all parts in the order of building: at each step the next one is,
    of all parts not built yet whose needs are all built, the first in alphabetical order.
    Return None if some part can never be built. All parts are written in lower case letters a to z.

    >>> build_order({"car": ["wheel", "engine"], "engine": ["bolt"]})
    ['bolt', 'engine', 'wheel', 'car']
    >>> build_order({"b": [], "a": []})
    ['a', 'b']
    """
    left = set(needs)
    for parts in needs.values():
        left.update(parts)
    built: List[str] = []
    while left:
        ready = [part for part in left if all(need in built for need in needs.get(part, []))]
        if not ready:
            return None
        built.append(min(ready))
        left.remove(min(ready))
    return built


assert build_order({"car": ["wheel", "engine"], "engine": ["bolt"]}) == ["bolt", "engine", "wheel", "car"]
assert build_order({"egg": ["hen"], "hen": ["egg"]}) == None
assert build_order({}) == []
assert build_order({"c": [], "a": [], "b": []}) == ["a", "b", "c"]
assert build_order({"a": ["a"]}) == None
assert build_order({"a": ["b"], "b": ["c"], "c": ["d"]}) == ["d", "c", "b", "a"]
assert build_order({"a": ["z"]}) == ["z", "a"]
assert build_order({"b": ["a", "a"], "d": ["b"], "c": ["a"]}) == ["a", "b", "c", "d"]
assert build_order({"a": ["y", "x"], "b": ["x"]}) == ["x", "b", "y", "a"]
assert build_order({"a": ["c"], "b": [], "c": ["d"], "d": ["a"]}) == None
assert build_order({"lid": ["tin"], "ink": [], "box": ["lid", "ink"]}) == ["ink", "tin", "lid", "box"]
assert build_order({"b": [], "a": []}) == ["a", "b"]
