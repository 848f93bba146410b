# difficulty: easy
# tags: dict, int, optional

from typing import Dict, Optional


def label_for(bands: Dict[int, str], value: int) -> Optional[str]:
    """The dictionary maps the lowest value of each band to the label of the band.
    Return the label of the band with the greatest lowest value that is not above the given value,
    or None if there is no such band.

    >>> label_for({0: "cold", 15: "mild", 25: "hot"}, 20)
    'mild'
    """
    starts = [lowest for lowest in bands if lowest <= value]
    return bands[max(starts)] if starts else None


assert label_for({0: "cold", 15: "mild", 25: "hot"}, 20) == "mild"
assert label_for({0: "cold", 15: "mild", 25: "hot"}, 25) == "hot"
assert label_for({0: "cold", 15: "mild", 25: "hot"}, 24) == "mild"
assert label_for({0: "cold", 15: "mild", 25: "hot"}, 0) == "cold"
assert label_for({0: "cold", 15: "mild", 25: "hot"}, -1) == None
assert label_for({25: "hot", 0: "cold", 15: "mild"}, 99) == "hot"
assert label_for({25: "hot", 15: "mild", 0: "cold"}, 16) == "mild"
assert label_for({}, 3) == None
assert label_for({-10: "été", -20: "日本"}, -10) == "été"
assert label_for({-10: "été", -20: "日本"}, -11) == "日本"
assert label_for({-10: "été", -20: "日本"}, -21) == None
assert label_for({-5: "below", 0: "zero", 3000000000: "giga"}, 2999999999) == "zero"
assert label_for({-5: "below", 0: "zero", 3000000000: "giga"}, 3000000001) == "giga"
