"""The primer's solutions pass in every language, and its tests catch mutants of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from codelab.cli.app import app
from codelab.conformance.solutions import SolutionReport, Survivor, check_solutions
from codelab.core.content import content
from codelab.core.errors import InputError
from codelab.core.verdict import Status, Verdict
from codelab.languages import LANGUAGES, read_spec
from codelab.languages.probes import read_probes

PRIMER = sorted(file.stem for file in (content("translators") / "primer").glob("*.py"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_solution_passes_and_a_mutant_of_each_is_caught(language: str, need: Callable[[str], None]) -> None:
    need(language)
    mutants = int(read_probes(language).quick)  # of slow compilers `codelab conformance solutions` tries them
    (report,) = check_solutions([language], mutants=mutants, seed=0)
    assert report.conforms, report
    assert report.passed == report.solutions == len(PRIMER)
    assert report.mutants == sum(report.caught.values()) == mutants * len(PRIMER)


def solution(name: str, language: str) -> str:
    file = content("translators") / language / "solutions" / f"{name}.{read_spec(language).extension}"
    return file.read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Lua solutions, of which some pass, one does not, one does not parse, and the rest is missing."""
    sources = {
        "clamp": solution("clamp", "lua"),
        "mirror_text": "local function mirror_text(text)\n  return text\nend\n",
        "dial_position": "local function dial_position(size, start, turns)\n  return (\nend\n",
        "within_tolerance": "local function within_tolerance(measured, target, tolerance)\n"
        "  local spare = 1\n  return math.abs(measured - target) <= tolerance\nend\n",
        "transpose_ragged": "local function other()\nend\n",
    }
    for name, text in sources.items():
        file = tmp_path / "lua" / "solutions" / f"{name}.lua"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def test_wrong_solutions_and_mutants_that_pass_are_reported(folder: Path, need: Callable[[str], None]) -> None:
    need("lua")
    (report,) = check_solutions(["lua"], mutants=None, folder=folder)
    assert not report.conforms
    assert report.solutions == len(PRIMER)
    assert report.passed == 2
    assert {name: verdict.status for name, verdict in report.failing.items()} == {
        "dial_position": Status.BUILD_ERROR, "mirror_text": Status.FAILED,
    }  # fmt: skip
    assert len(report.missing) == len(PRIMER) - 4
    file = folder / "lua" / "solutions" / "label_for.lua"
    assert report.missing["label_for"] == f"{file}: no reference solution. Write one, or leave the task out"
    assert report.missing["transpose_ragged"].startswith(f"{folder}/lua/solutions/transpose_ragged.lua: no line 'local")
    assert report.survivors == (Survivor("within_tolerance", "line 1: 1 becomes 2", 1),)
    assert (report.mutants, report.build_errors, report.unjudged) == (11, 0, 0)


def test_declared_equivalents_are_left_out(folder: Path, need: Callable[[str], None]) -> None:
    need("lua")
    (folder / "lua" / "equivalent.toml").write_text(
        '[[within_tolerance]]\nchange = "line 1: 1 becomes 2"\nreason = "nobody reads it"\n'
        '[[clamp]]\nchange = "line 9: 1 becomes 2"\nreason = "there was such a line once"\n'
    )
    (report,) = check_solutions(["lua"], mutants=None, folder=folder)
    assert (report.survivors, report.equivalent, report.mutants) == ((), 1, 10)
    assert report.stale == ("clamp: line 9: 1 becomes 2",)
    assert not report.conforms


def test_mutants_that_do_not_build_prove_nothing(tmp_path: Path, need: Callable[[str], None]) -> None:
    need("rs")
    sources = {
        # A text minus a text does not compile; every other mutant of this solution does.
        "label_for": solution("label_for", "rs").replace("|(_, label)| label", '|(_, label)| label + "" + "" + ""'),
        "mirror_text": """\
fn mirror_text(text: String) -> String {
    let mut rest = text.chars();
    rest.next_back();
    let mirrored: String = rest.rev().collect();
    text + &mirrored
}
""",
    }
    for name, text in sources.items():
        file = tmp_path / "rs" / "solutions" / f"{name}.rs"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (report,) = check_solutions(["rs"], mutants=None, folder=tmp_path)
    assert (report.passed, report.build_errors, report.mutants, report.untested) == (2, 4, 4, ("mirror_text",))
    assert sum(report.caught.values()) == 4
    found = [next(check_solutions(["rs"], mutants=2, seed=seed, folder=tmp_path)) for seed in range(2)]
    assert [one.mutants for one in found] == [2, 2], "each that does not build was replaced by another"
    assert any(one.build_errors > 1 for one in found)
    (unmutated,) = check_solutions(["rs"], mutants=0, folder=tmp_path)
    assert (unmutated.passed, unmutated.mutants, unmutated.untested) == (2, 0, ())


def test_a_negative_number_of_mutants_is_an_error() -> None:
    with pytest.raises(InputError) as caught:
        next(check_solutions(["lua"], mutants=-1))
    assert str(caught.value) == "mutants: -1 mutants. Ask for 0 or more"


def test_command(need: Callable[[str], None]) -> None:
    need("lua")
    found = CliRunner().invoke(app, ["conformance", "solutions", "-l", "lua"])
    assert found.exit_code == 0, found.output
    header, row = (line.split() for line in found.output.splitlines() if line.startswith("  l"))
    assert header[:5] == ["language", "solutions", "passed", "mutants", "caught"]
    assert row[:5] == ["lua", *[str(len(PRIMER))] * 4]


def test_command_ends_with_1_when_something_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    report = SolutionReport(
        language="lua", passed=1, failing={"clamp": Verdict(Status.FAILED, message="assertion 1 failed")},
        missing={"smooth": "no reference solution"}, caught={Status.FAILED: 1}, build_errors=0, unjudged=2,
        survivors=(Survivor("kind_of", "line 1: 1 becomes 2", 1),), untested=("file_label",), equivalent=0,
        stale=("restock: line 2: - becomes +",),
    )  # fmt: skip
    monkeypatch.setattr("codelab.conformance.solutions.check_solutions", lambda *_, **__: iter([report]))
    found = CliRunner().invoke(app, ["conformance", "solutions", "-l", "lua"])
    assert found.exit_code == 1
    assert found.output.splitlines()[-6:] == [
        "lua clamp: the solution does not pass: failed assertion 1 failed",
        "lua smooth: missing: no reference solution",
        "lua kind_of: not caught: line 1: 1 becomes 2",
        "lua file_label: no mutant builds",
        "lua restock: line 2: - becomes +: declared equivalent, but there is no such mutant",
        "lua: 2 mutants without a verdict",
    ]
    found = CliRunner().invoke(app, ["conformance", "solutions", "-l", "lua", "--json"])
    assert found.exit_code == 1
    assert json.loads(found.output) == {
        "lua": {
            "solutions": 3, "passed": 1, "mutants": 2, "caught": 1, "failed": 1, "runtime_error": 0, "timeout": 0,
            "out_of_memory": 0, "output_limit": 0, "early_exit": 0, "build_errors": 0, "equivalent": 0,
            "details": {
                "failing": {"clamp": {"status": "failed", "message": "assertion 1 failed"}},
                "missing": {"smooth": "no reference solution"},
                "survivors": [{"problem": "kind_of", "description": "line 1: 1 becomes 2", "line": 1}],
                "untested": ["file_label"], "stale": ["restock: line 2: - becomes +"], "unjudged": 2,
            },
        }
    }  # fmt: skip
