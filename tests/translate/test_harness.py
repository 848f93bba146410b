"""The harness with its assertions put in."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from codelab.core.errors import InputError
from codelab.languages import LANGUAGES, read_spec
from codelab.translate.harness import harness_tests


def spec(folder: Path, text: str) -> Any:
    (folder / "harness.zz").write_text(text, encoding="utf-8")
    return SimpleNamespace(folder=folder, extension="zz")


def test_lines_take_the_place_and_the_indent_of_the_mark(tmp_path: Path) -> None:
    given = spec(tmp_path, "before\n# codelab:program\nstart\n    # codelab:cases\nend\n")
    assert harness_tests(given, ["one", "two"]) == "start\n    one\n    two\nend\n"
    assert harness_tests(given, []) == "start\nend\n"


@pytest.mark.parametrize(
    "text",
    ["", "# codelab:program\n", "# codelab:cases\n", "# codelab:cases\n# codelab:program\n"],
)
def test_a_missing_mark_is_named(text: str, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        harness_tests(spec(tmp_path, text), ["one"])
    message = "needs a line 'codelab:program' and, below it, a line 'codelab:cases'"
    assert str(caught.value) == f"{tmp_path / 'harness.zz'}: {message}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mark_is_left(language: str) -> None:
    tests = harness_tests(read_spec(language), ["ASSERTION"])
    assert tests.count("ASSERTION") == 1
    assert "codelab:program" not in tests
    assert "codelab:cases" not in tests
    assert "codelab-harness" in tests
