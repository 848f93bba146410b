"""What errors say: file: line: field: message. remedy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codelab.core import errors
from codelab.core.content import content
from codelab.core.errors import CodelabError, InputError, MissingExtraError, UnknownTypeError
from codelab.core.problem import Problem, Provenance
from codelab.core.types import INT


@pytest.mark.parametrize(
    ("places", "text"),
    [
        ({}, "torn"),
        ({"file": Path("a.jsonl")}, "a.jsonl: torn"),
        ({"line": 3}, "line 3: torn"),
        ({"field": "prompt"}, "prompt: torn"),
        ({"remedy": "Mend it"}, "torn. Mend it"),
        (
            {"file": "a.jsonl", "line": 3, "field": "prompt", "remedy": "Mend it"},
            "a.jsonl: line 3: prompt: torn. Mend it",
        ),
    ],
)
def test_text(places: dict[str, Any], text: str) -> None:
    assert str(InputError("torn", **places)) == text


def test_places_are_filled_in_where_they_are_not_known() -> None:
    error = UnknownTypeError("torn", field="prompt")
    assert error.located(file=Path("a.py"), field="tests") is error
    assert str(error) == "a.py: prompt: torn"
    assert str(error.located(file="b.py")) == "a.py: prompt: torn"
    assert (error.file, error.line, error.field, error.message, error.remedy) == ("a.py", None, "prompt", "torn", None)


def test_missing_extra() -> None:
    text = "datasets is not installed. Install it with: pip install 'codelab[hub]'"
    assert str(MissingExtraError("datasets", "hub")) == text


def test_the_tree_is_drawn_in_the_docstring() -> None:
    drawing = errors.__doc__ or ""
    for name in errors.__all__:
        cls = getattr(errors, name)
        assert issubclass(cls, CodelabError)
        assert f" {name}" in drawing, name
    assert {name for name in vars(errors) if name.endswith("Error")} == set(errors.__all__)


def test_content() -> None:
    assert (content("translators") / "primer").is_dir()


@pytest.mark.parametrize(
    ("name", "number"), [("HumanEval_12_longest", 12), ("mbpp_2_a_3", 2), ("clamp", None), ("kind_of", None)]
)
def test_numbers_of_problems(name: str, number: int | None) -> None:
    assert Problem(name, "f", "", "", (), INT, (), Provenance("tests")).number == number
