"""No language lacks its parts."""

from __future__ import annotations

import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from codelab.core.content import content
from codelab.core.errors import InputError, UnknownLanguageError
from codelab.core.verdict import COUNTED
from codelab.languages import LANGUAGES, Language, get_language, read_spec, resolve_languages
from codelab.languages.notation import Notation
from codelab.languages.spec import LanguageSpec

PRIMER = sorted(file.stem for file in (content("translators") / "primer").glob("*.py"))
WORDS = {"Python", "py", "array", "list", "tuple", "dictionary", "None", "True", "False"}
WITHOUT_KEYWORDS = {"py", "sh"}  # a Python parameter is no Python keyword, and Bash calls its arguments $1
REQUIRED = {
    "title": str, "module": str, "extension": str, "file": str, "comment": str, "stop_tokens": list, "terms": dict,
    "tools": dict, "procedure": dict, "published_tests": dict, "patterns": dict,
}  # fmt: skip


def folder(language: str) -> Path:
    return content("translators") / language


def test_every_folder_is_a_language_or_the_primer() -> None:
    folders = {path.name for path in content("translators").iterdir() if path.is_dir()}
    assert folders == {*LANGUAGES, "primer"}
    assert len(PRIMER) >= 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_description(language: str) -> None:
    data = tomllib.loads((folder(language) / "language.toml").read_text(encoding="utf-8"))
    assert {name: type(data.get(name)) for name in REQUIRED} == REQUIRED
    assert set(data["terms"]) >= WORDS
    assert data["stop_tokens"]
    assert data["tools"]
    assert data["packages"]["apt"] if data.get("level") != "prompt" else data["maker"]
    assert data["procedure"]["run"]
    assert Path(data["file"]).suffix == f".{data['extension']}"
    assert set(data["patterns"]) == {"assertion", "exception", "out_of_memory"}
    assert bool(data.get("keywords")) is (language not in WITHOUT_KEYWORDS)
    assert set(data) <= {*LanguageSpec.__dataclass_fields__}


@pytest.mark.parametrize("language", LANGUAGES)
def test_class(language: str) -> None:
    module, _, name = read_spec(language).module.partition(":")
    cls = getattr(import_module(f"codelab.languages.{module}"), name)
    assert issubclass(cls, Language)
    assert cls.__bases__ == (Language,), "no language inherits from another"
    assert cls.name == language
    assert isinstance(cls.notation, Notation)
    assert get_language(language).wording == "published"
    assert get_language(language, wording="clean").clean


@pytest.mark.parametrize("language", LANGUAGES)
def test_harness(language: str) -> None:
    spec = read_spec(language)
    lines = (folder(language) / f"harness.{spec.extension}").read_text(encoding="utf-8").splitlines()
    marks = [i for mark in ("codelab:program", "codelab:cases") for i, line in enumerate(lines) if mark in line]
    assert len(marks) == 2
    assert marks == sorted(marks)
    assert all(lines[i].strip().startswith(spec.comment) for i in marks)
    assert any("codelab-harness" in line for line in lines[marks[0] :])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_program_for_every_outcome(language: str) -> None:
    extension = read_spec(language).extension
    found = {file.name for file in (folder(language) / "failures").iterdir()}
    assert found == {f"{status}.{extension}" for status in COUNTED}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_solution_for_every_primer_problem(language: str) -> None:
    extension = read_spec(language).extension
    found = {file.name for file in (folder(language) / "solutions").iterdir()} if language != "py" else None
    if found is None:  # the problem's own source is the solution
        assert all("return" in (folder("primer") / f"{name}.py").read_text(encoding="utf-8") for name in PRIMER)
    else:
        assert found == {f"{name}.{extension}" for name in PRIMER}


def test_unknown_language() -> None:
    known = ", ".join(LANGUAGES)
    with pytest.raises(UnknownLanguageError) as caught:
        get_language("cobol")
    assert str(caught.value) == f"language: unknown language 'cobol'. Known languages: {known}"
    assert resolve_languages(None) == list(LANGUAGES)
    assert resolve_languages(["rs", "py"]) == ["rs", "py"]
    with pytest.raises(UnknownLanguageError):
        resolve_languages(["py", "pie"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("title = ", "Invalid value (at end of document)"),
        ('title = "X"', "wrong or missing field: 'procedure'. docs/adding-a-language.md lists the fields"),
    ],
)
def test_wrong_description(text: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "zz" / "language.toml"
    file.parent.mkdir()
    file.write_text(text)
    fake: Any = lambda name: tmp_path  # noqa: E731
    monkeypatch.setattr("codelab.languages.spec.content", fake)
    with pytest.raises(InputError) as caught:
        read_spec.__wrapped__("zz")
    assert str(caught.value) == f"{file}: {message}"
