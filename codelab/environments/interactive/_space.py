"""Text of any characters: what a model may write, and what a program may print."""

from __future__ import annotations

import string
from typing import Any

from gymnasium.spaces import Text

__all__ = ["AnyText"]

_SAMPLED = string.ascii_lowercase + string.digits + " "
_LONGEST_SAMPLE = 40


class AnyText(Text):
    """Any text of at most `max_length` characters, empty text included.

    gymnasium's Text enumerates its characters; all of Unicode would take hundreds of MB a space. Here the character set
    is only what samples are made of (harmless, and 40 characters at most).
    """

    def __init__(self, max_length: int) -> None:
        super().__init__(max_length, min_length=0, charset=_SAMPLED)

    def contains(self, x: Any) -> bool:
        """Whether it is text that is not too long."""
        return isinstance(x, str) and len(x) <= self.max_length

    def sample(self, mask: Any = None, probability: Any = None) -> str:
        """A short text of lower-case letters, digits and blanks; masks are those of gymnasium's Text."""
        if mask is not None or probability is not None:
            return super().sample(mask, probability)
        length = int(self.np_random.integers(1, min(_LONGEST_SAMPLE, self.max_length) + 1))
        return super().sample((length, None))
