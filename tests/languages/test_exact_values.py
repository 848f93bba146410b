"""Values reach a program exactly: each language says in its own way what it was given.

The identity cannot show this, for a literal that is wrong in the argument is as wrong in the expected value.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from typing import Any

import pytest

from codelab.core.problem import Case, Parameter, Problem, Provenance
from codelab.core.task import Task
from codelab.core.types import FLOAT, INT, STR, Type
from codelab.environments import run_task
from codelab.languages import LANGUAGES
from codelab.languages.probes import read_probes
from codelab.translate import translate
from tests.languages.strategies import EDGES, NASTY

TEXTS = [text for text in NASTY if "\0" not in text] + [
    "".join(map(chr, range(1, 0x180))),
    "\u2066x\u2069\ufeff\U0010ffff",
]
FLOATS = (
    0.0,
    -0.0,
    0.1,
    1 / 3,
    -1e-7,
    5e-324,
    2.2250738585072014e-308,
    1e16,
    1e22,
    1.7976931348623157e308,
    123456789.125,
)


def passes(  # noqa: PLR0917
    language: str, name: str, given: Type, returned: Type, body: str, cases: list[Case]
) -> None:
    parameter = (Parameter("value", given),)
    problem = Problem(name, name, "", "Describe the value.", parameter, returned, tuple(cases), Provenance("tests"))
    task = translate(problem, language, wording="clean")
    assert isinstance(task, Task)
    assert task.notes == ()
    verdict = run_task(task, body)
    assert verdict.passed, (verdict.message, verdict.stderr)
    assert verdict.assertions == len(cases)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts(language: str, need: Callable[[str], None]) -> None:
    need(language)
    texts = [*TEXTS, "\x00a"] if read_probes(language).nul else TEXTS
    cases = [Case((text,), [ord(c) for c in text]) for text in texts]
    passes(language, "points", STR, Type("list", (INT,)), read_probes(language).points, cases)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_numbers(language: str, need: Callable[[str], None]) -> None:
    need(language)
    largest = read_probes(language).largest or math.inf
    numbers = [0, -1, *(n for n in EDGES if -largest <= n <= largest)]
    passes(language, "decimal", INT, STR, read_probes(language).decimal, [Case((n,), str(n)) for n in numbers])


@pytest.mark.parametrize("language", [name for name in LANGUAGES if read_probes(name).bits])
def test_floats(language: str, need: Callable[[str], None]) -> None:
    need(language)
    numbers: list[Any] = [*FLOATS, math.inf, -math.inf, 3]
    passes(
        language,
        "bits",
        FLOAT,
        STR,
        read_probes(language).bits,
        [Case((n,), struct.pack(">d", n).hex()) for n in numbers],
    )
