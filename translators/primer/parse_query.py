# difficulty: medium
# tags: str, dict, list, parsing

from typing import Dict, List


def parse_query(query: str) -> Dict[str, List[str]]:
    """A query consists of pieces separated by "&", each a key, "=" and a value, where only the first "=" of a piece
    separates. Return a dictionary from each key to the list of its values in order. A piece without "=" is a key
    with the value "on", but a piece with an empty key is ignored.
    An empty value adds nothing to the list of its key, but the key is in the dictionary, if need be with an empty list.

    >>> parse_query("a=1&b=2&a=3")
    {'a': ['1', '3'], 'b': ['2']}
    >>> parse_query("debug")
    {'debug': ['on']}
    """
    values: Dict[str, List[str]] = {}
    for piece in query.split("&"):
        key, separator, value = piece.partition("=")
        if key == "":
            continue
        if separator == "":
            value = "on"
        values.setdefault(key, [])
        if value != "":
            values[key].append(value)
    return values


assert parse_query("a=1&b=2&a=3") == {"a": ["1", "3"], "b": ["2"]}
assert parse_query("debug") == {"debug": ["on"]}
assert parse_query("") == {}
assert parse_query("&&") == {}
assert parse_query("a=") == {"a": []}
assert parse_query("a=&a=x&a=") == {"a": ["x"]}
assert parse_query("=5&b=6") == {"b": ["6"]}
assert parse_query("=&=x") == {}
assert parse_query("eq=x=y&eq==z") == {"eq": ["x=y", "=z"]}
assert parse_query("q&q=off&q") == {"q": ["on", "off", "on"]}
assert parse_query("b=2&&a=b&") == {"b": ["2"], "a": ["b"]}
assert parse_query("ville=Orléans&都=日本") == {"ville": ["Orléans"], "都": ["日本"]}
assert parse_query("K=1&k=2") == {"K": ["1"], "k": ["2"]}
