# difficulty: easy
# tags: any, dispatch

from typing import Any


def kind_of(value: Any) -> str:
    """Say what kind of value this is: "nothing" for None, "yes" for True and "no" for False;
    "negative", "zero" or "positive" for a number, whole or not; "empty" for the empty text
    and "text" for any other text.

    >>> kind_of(-2.5)
    'negative'
    >>> kind_of(None)
    'nothing'
    """
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return "text" if value != "" else "empty"
    if value < 0:
        return "negative"
    return "positive" if value > 0 else "zero"


assert kind_of(-2.5) == "negative"
assert kind_of(None) == "nothing"
assert kind_of(True) == "yes"
assert kind_of(False) == "no"
assert kind_of(0) == "zero"
assert kind_of(0.0) == "zero"
assert kind_of(1) == "positive"
assert kind_of(-1) == "negative"
assert kind_of(2.0) == "positive"
assert kind_of(0.5) == "positive"
assert kind_of(1e-07) == "positive"
assert kind_of(-1e-07) == "negative"
assert kind_of(7000000000) == "positive"
assert kind_of("") == "empty"
assert kind_of("hello there") == "text"
assert kind_of("nothing") == "text"
assert kind_of("-") == "text"
assert kind_of("\"$x\" 'y' \\") == "text"
assert kind_of(9) == "positive"
assert kind_of(-9.5) == "negative"
assert kind_of(9e-09) == "positive"
