"""`codelab languages`: the list, a new language, its check and the table of the documentation."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from codelab.cli.app import app
from codelab.languages import LANGUAGES, read_spec

ROOT = Path(__file__).resolve().parents[2]


def invoke(*arguments: str) -> Any:
    return CliRunner().invoke(app, ["languages", *arguments])


def test_list() -> None:
    rows = json.loads(invoke("list", "--json").output)
    assert [row["name"] for row in rows] == list(LANGUAGES)
    assert {"name": "rs", "language": "Rust", "extension": "rs", "level": "run"} in rows
    assert "JavaScript" in invoke("list").output


def test_check_of_a_complete_language(need: Callable[[str], None]) -> None:
    need("lua")
    result = invoke("check", "lua", "--json")
    found = {check["part"]: (check["state"], check["detail"]) for check in json.loads(result.output)}
    assert {part: said for part, said in found.items() if said[0] not in ("ok", "not run")} == {}
    assert result.exit_code == 0
    assert found["failures"] == ("ok", "8 of 8")
    assert found["outcomes"] == ("ok", "8 of 8")
    assert found["solutions pass"] == ("ok", "28 of 28 pass, 28 of 28 mutants are caught")
    assert found["answer tables"] == ("ok", "25 of 25 tasks can be passed")
    assert found["property tests"][0] == "ok"


def test_check_without_a_toolchain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODELAB_NODE", "/nonexistent")
    found = {check["part"]: check["state"] for check in json.loads(invoke("check", "js", "--json").output)}
    assert found["solutions"] == "ok"
    assert {found[part] for part in ("outcomes", "solutions pass", "answer tables", "property tests")} == {"not run"}


@pytest.fixture
def checkout(open_folder: Path) -> Path:
    """A copy of what of the project a new language needs."""
    folder = open_folder / "checkout"
    folder.mkdir(mode=0o755)
    for name in ("codelab", "environments", "pyproject.toml"):
        copy: Any = shutil.copytree if (ROOT / name).is_dir() else shutil.copyfile
        copy(ROOT / name, folder / name)
    for name in ("primer", "go", "lua", "py"):
        shutil.copytree(ROOT / "translators" / name, folder / "translators" / name)
    return folder


def codelab(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from codelab.cli import main; main()", *arguments]
    return subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)


def test_a_new_language_is_a_working_copy_without_solutions(checkout: Path, need: Callable[[str], None]) -> None:
    need("lua")
    made = codelab(checkout, "languages", "new", "moon-like", "--like", "lua", "--title", "Moon", "--extension", "moo")
    assert made.returncode == 0, made.stderr
    assert "codelab/languages/moon_like.py" in made.stdout
    assert "`codelab languages check moon-like`" in made.stdout
    description = (checkout / "translators" / "moon-like" / "language.toml").read_text()
    assert 'title = "Moon"\nmodule = "moon_like:MoonLike"\nextension = "moo"\nfile = "program.moo"' in description
    checked = codelab(checkout, "languages", "check", "moon-like", "--json")
    found = {check["part"]: (check["state"], check["detail"]) for check in json.loads(checked.stdout)}
    assert checked.returncode == 1
    well = {part for part, (state, _) in found.items() if state == "ok"}
    assert {"module", "harness", "probes", "failures", "answer tables"} <= well, found
    assert found["solutions"][0] == "missing"
    assert found["solutions"][1].startswith("translators/moon-like/solutions: assign_rooms, bit_positions, ")
    again = codelab(checkout, "languages", "new", "moon-like")
    assert (again.returncode, "is there already" in again.stderr) == (2, True)


def test_all_that_prepares_a_toolchain_is_copied(checkout: Path) -> None:
    made = codelab(checkout, "languages", "new", "gopher", "--like", "go")
    assert made.returncode == 0, made.stderr
    copied, model = (
        {file.name for file in (checkout / "translators" / name).glob("prepare*")} for name in ("gopher", "go")
    )
    assert copied == model
    assert {"prepare.sh", "prepare_build.sh"} <= copied


def test_names_that_are_none(checkout: Path) -> None:
    made = codelab(checkout, "languages", "new", "Moon!")
    assert made.returncode == 2
    assert "name: 'Moon!' is no name of a language. Use a-z, 0-9, - and _" in made.stderr


def test_a_row_of_the_table(need: Callable[[str], None]) -> None:
    need("lua")
    lines = invoke("document", "--language", "lua").output.splitlines()
    assert lines[0] == "| name | language | extension | toolchain tried | level | primer | primer passing | CPU s |"
    assert [line.split(" | ")[:3] for line in lines[2:]] == [["| lua", "Lua", "`.lua`"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_differences_are_documented(language: str) -> None:
    rows = {f"| {language} | {name} | {reason} |" for name, reason in read_spec(language).differences.items()}
    assert rows <= set((ROOT / "docs" / "differences.md").read_text().splitlines())


def test_the_table_of_the_documentation_names_every_language() -> None:
    rows = [line.split(" | ") for line in (ROOT / "docs" / "languages.md").read_text().splitlines() if line[:1] == "|"]
    assert [row[0].removeprefix("| ") for row in rows[2:]] == list(LANGUAGES)
