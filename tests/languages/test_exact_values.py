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
from codelab.translate import translate
from tests.languages.strategies import EDGES, NASTY

POINTS = {
    "py": "    return [ord(c) for c in value]\n",
    "js": "  return Array.from(value, (c) => c.codePointAt(0));\n}",
    "lua": "  local out = {}\n  for _, c in utf8.codes(value) do out[#out + 1] = c end\n  return out\nend",
    "rs": "    value.chars().map(|c| c as isize).collect()",
    "java": "        ArrayList<Long> out = new ArrayList<>();\n"
    "        value.codePoints().forEach(c -> out.add((long) c));\n        return out;",
    "sh": "    printf '%s' \"$1\" | iconv -f UTF-8 -t UTF-32LE | od -An -v -t u4",
}
DECIMAL = {
    "py": "    return str(value)\n",
    "js": "  return String(value);\n}",
    "lua": '  return string.format("%d", value)\nend',
    "rs": "    value.to_string()",
    "java": "        return Long.toString(value);",
    "sh": "    echo $1",
}
BITS = {
    "py": "    import struct\n    return struct.pack('>d', value).hex()\n",
    "js": "  const view = new DataView(new ArrayBuffer(8));\n  view.setFloat64(0, value);\n"
    "  return view.getBigUint64(0).toString(16).padStart(16, '0');\n}",
    "lua": '  return (string.pack(">d", value):gsub(".", function(c) return string.format("%02x", c:byte()) end))\nend',
    "rs": '    format!("{:016x}", value.to_bits())',
    "java": '        return String.format("%016x", Double.doubleToLongBits(value));',
}
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
    language: str, name: str, given: Type, returned: Type, bodies: dict[str, str], cases: list[Case]
) -> None:
    parameter = (Parameter("value", given),)
    problem = Problem(name, name, "", "Describe the value.", parameter, returned, tuple(cases), Provenance("tests"))
    task = translate(problem, language, wording="clean")
    assert isinstance(task, Task)
    assert task.notes == ()
    verdict = run_task(task, bodies[language])
    assert verdict.passed, (verdict.message, verdict.stderr)
    assert verdict.assertions == len(cases)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts(language: str, need: Callable[[str], None]) -> None:
    need(language)
    texts = [*TEXTS, "\x00a"] if language != "sh" else TEXTS
    cases = [Case((text,), [ord(c) for c in text]) for text in texts]
    passes(language, "points", STR, Type("list", (INT,)), POINTS, cases)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_numbers(language: str, need: Callable[[str], None]) -> None:
    need(language)
    largest = 2**63 if language in ("rs", "java", "lua") else math.inf
    numbers = [0, -1, *(n for n in EDGES if -largest <= n < largest)]
    passes(language, "decimal", INT, STR, DECIMAL, [Case((n,), str(n)) for n in numbers])


@pytest.mark.parametrize("language", BITS)
def test_floats(language: str, need: Callable[[str], None]) -> None:
    need(language)
    numbers: list[Any] = [*FLOATS, math.inf, -math.inf, 3]
    passes(language, "bits", FLOAT, STR, BITS, [Case((n,), struct.pack(">d", n).hex()) for n in numbers])
