# difficulty: easy
# tags: set, str

from typing import Set


def tag_changes(before: Set[str], after: Set[str]) -> Set[str]:
    """Return the set of changes that turn the first set of tags into the second:
    "+" followed by the tag for each tag that was added, and "-" followed by the tag for each that was removed.
    Tags in both sets are left out, and upper and lower case differ.

    >>> tag_changes({"red"}, {"red", "blue"})
    {'+blue'}
    >>> tag_changes({"red", "draft"}, {"red"})
    {'-draft'}
    """
    return {"+" + tag for tag in after - before} | {"-" + tag for tag in before - after}


assert tag_changes({"draft"}, {"final"}) == {"+final", "-draft"}
assert tag_changes({"red"}, {"red", "blue"}) == {"+blue"}
assert tag_changes({"red", "draft"}, {"red"}) == {"-draft"}
assert tag_changes({"red"}, {"red"}) == set()
assert tag_changes(set(), set()) == set()
assert tag_changes(set(), {"a", "b"}) == {"+a", "+b"}
assert tag_changes({"a", "b"}, set()) == {"-a", "-b"}
assert tag_changes({"a", "b", "c"}, {"b", "c", "d"}) == {"-a", "+d"}
assert tag_changes({"Work"}, {"work"}) == {"-Work", "+work"}
assert tag_changes({"été", "日本"}, {"日本", "🙂"}) == {"-été", "+🙂"}
assert tag_changes({"x", "xx"}, {"xx", "xxx"}) == {"-x", "+xxx"}
