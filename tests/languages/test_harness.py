"""The harnesses by execution: what is wrong fails, what is right passes, and nobody passes by leaving early."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from codelab.core.problem import Case, Parameter, Problem, Provenance
from codelab.core.task import Task
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import run_task
from codelab.environments.batch import Job, run_batch
from codelab.environments.run import Program
from codelab.languages import LANGUAGES
from codelab.languages.probes import read_probes
from codelab.translate import translate
from tests.languages.test_identity import identity


class Row(NamedTuple):
    """A type, the expected value, the actual one; `minor` rows are tried where a run costs little."""

    annotation: str
    expected: Any
    actual: Any
    minor: bool = False

    @property
    def id(self) -> str:
        return f"{self.annotation}: {self.actual!r} for {self.expected!r}"

    def concerns(self, language: str) -> bool:
        probes = read_probes(language)
        return (probes.quick or not self.minor) and self.id not in probes.cannot


MINOR = True


WRONG = [
    Row("int", 5, 6),
    Row("int", 10**15, 10**15 + 1, MINOR),
    Row("float", 1.0, 1.00002),
    Row("float", 0.0, 1e-5, MINOR),
    Row("float", -1.0, 1.0, MINOR),
    Row("float", math.inf, 1e300, MINOR),
    Row("float", math.nan, 1.0, MINOR),
    Row("float", 1.0, math.nan, MINOR),
    Row("bool", True, False, MINOR),
    Row("str", "a", "a ", MINOR),
    Row("str", "A", "a", MINOR),
    Row("str", "", "x", MINOR),
    Row("str", "1.0", "1.00", MINOR),
    Row("List[int]", [1, 2], [2, 1]),
    Row("List[int]", [1, 2], [1]),
    Row("List[int]", [1], [1, 2]),
    Row("List[int]", [], [0], MINOR),
    Row("List[List[float]]", [[1.0, 2.0], [3.0]], [[1.0, 2.1], [3.0]]),
    Row("List[List[int]]", [[1, 2], [3]], [[1], [2, 3]], MINOR),
    Row("Tuple[int, str]", (1, "a"), (1, "b"), MINOR),
    Row("Dict[str, int]", {"a": 1}, {"a": 1, "b": 2}),
    Row("Dict[str, int]", {"a": 1, "b": 2}, {"a": 1}, MINOR),
    Row("Dict[str, int]", {"a": 1}, {"a": 2}, MINOR),
    Row("Dict[str, int]", {"a": 1}, {"b": 1}, MINOR),
    Row("Dict[str, List[float]]", {"a": [1.0, 2.0]}, {"a": [1.0, 2.1]}),
    Row("Set[int]", {1, 2}, {1, 3}),
    Row("Set[int]", {1}, {1, 3}, MINOR),
    Row("Set[Tuple[int, int]]", {(1, 2), (3, 4)}, {(1, 4), (3, 2)}, MINOR),
    Row("Optional[int]", None, 0),
    Row("Optional[int]", 0, None, MINOR),
    Row("Union[int, str]", 1, "1"),
    Row("Any", True, 1),
    Row("Any", [1, 2], [2, 1], MINOR),
    Row("Any", {"a": 1, "b": 2.0}, {"a": 1, "b": 2.1}, MINOR),
    Row("Any", 10**9, 1000000001.0, MINOR),
]
RIGHT = [
    Row("float", 1.0, 1.0000005),
    Row("float", 0.0, 1e-10),
    Row("float", 1e22, 1e22 * (1 + 1e-12)),
    Row("float", math.nan, math.nan),
    Row("float", 3, 3),
    Row("float", 3, 3.0000001),
    Row("List[float]", [1.0, 2.0], [1.0000005, 2.0]),
    Row("Dict[str, float]", {"a": 1.0, "b": 2.0}, {"b": 2.0000005, "a": 1.0}),
    Row("Set[int]", {1, 2, 3}, {3, 2, 1}),
    Row("Set[float]", {0.3, 2.0}, {2.0, 0.1 + 0.2}),
    Row("Dict[Tuple[int, int], int]", {(1, 2): 3, (3, 4): 5}, {(3, 4): 5, (1, 2): 3}),
    Row("Any", {"a": 1, "b": 2.0}, {"b": 2.0000005, "a": 1}),
    Row("str", "a\n\n", "a\n\n"),
]


def jobs(language: str, rows: list[Row]) -> list[Job[Row]]:
    found: list[Job[Row]] = []
    for row in rows:
        if row.concerns(language):
            problem = identity(Type.parse(row.annotation), [Case((row.actual,), row.expected)])
            task = translate(problem, language, wording="clean")
            assert isinstance(task, Task), (row, task)
            assert task.notes == ()
            found.append(Job(row, Program.of(task, read_probes(language).identity)))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_wrong_fails(language: str, need: Callable[[str], None]) -> None:
    need(language)
    verdicts = list(run_batch(jobs(language, WRONG), workers=2))
    assert len(verdicts) >= 10
    assert [(row, verdict.status, verdict.message) for row, verdict in verdicts if verdict.status != "failed"] == []
    assert all(verdict.message.startswith("assertion 1 failed: expected ") for _, verdict in verdicts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_right_passes(language: str, need: Callable[[str], None]) -> None:
    need(language)
    merged: dict[str, list[Case]] = {}
    for row in RIGHT:
        if row.concerns(language):
            merged.setdefault(row.annotation, []).append(Case((row.actual,), row.expected))
    found: list[Job[str]] = []
    for annotation, cases in merged.items():
        task = translate(identity(Type.parse(annotation), cases), language, wording="clean")
        assert isinstance(task, Task), (annotation, task)
        assert task.notes == ()
        found.append(Job(annotation, Program.of(task, read_probes(language).identity)))
    verdicts = list(run_batch(found, workers=2))
    assert [(key, verdict.message, verdict.stderr[:999]) for key, verdict in verdicts if not verdict.passed] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_leaving_early_is_no_pass(language: str, need: Callable[[str], None]) -> None:
    need(language)
    problem = identity(Type.parse("int"), [Case((1,), 1), Case((2,), 2)])
    task = translate(problem, language, wording="clean")
    assert isinstance(task, Task)
    probes = read_probes(language)
    verdicts = [run_task(task, body) for body in (*probes.exits, *probes.exits_before)]
    assert [(verdict.status, verdict.stderr) for verdict in verdicts if verdict.status is not Status.EARLY_EXIT] == []


def test_every_language_has_programs_that_leave_early() -> None:
    """From inside the function and before the tests; the reasons of the others stand beside their empty lists."""
    assert {language for language in LANGUAGES if not read_probes(language).exits} == {"dart", "sh"}
    assert {language for language in LANGUAGES if not read_probes(language).exits_before} == {"dart", "hs"}


def test_leaving_a_bash_function_returns_nothing(need: Callable[[str], None]) -> None:
    need("sh")
    task = translate(identity(Type.parse("int"), [Case((1,), 1)]), "sh", wording="clean")
    assert isinstance(task, Task)
    verdict = run_task(task, "    exit 0")
    assert (verdict.status, verdict.message) == (Status.FAILED, "assertion 1 failed: expected 1, got ''")


NAMES = (
    "check",
    "count",
    "same",
    "same_set",
    "report",
    "done",
    "os",
    "sys",
    "find",
    "show",
    "type",
    "table",
    "process",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["js", "lua", "py"])
def test_functions_may_be_called_as_parts_of_the_harness(language: str, name: str, need: Callable[[str], None]) -> None:
    need(language)
    declared = Type.parse("List[Set[int]]")
    parameter = (Parameter("value", declared),)
    problem = Problem(name, name, "", "Return it.", parameter, declared, (Case(([{1}],), [{1}]),), Provenance("tests"))
    task = translate(problem, language, wording="clean")
    assert isinstance(task, Task)
    assert run_task(task, read_probes(language).identity).passed
    wrong = {"js": "  return [new Set([2])];\n}", "lua": "  return {{[2] = true}}\nend", "py": "    return [{2}]\n"}
    assert run_task(task, wrong[language]).status is Status.FAILED


def test_a_bash_function_does_not_see_what_is_expected(need: Callable[[str], None]) -> None:
    need("sh")
    task = translate(identity(Type.parse("int"), [Case((1,), 2)]), "sh", wording="clean")
    assert isinstance(task, Task)
    assert run_task(task, '    echo "$expected$form$rel$abs$wanted"').status is Status.FAILED


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cannot_be_told_apart_is_a_row(language: str) -> None:
    rows = {row.id for row in (*WRONG, *RIGHT)}
    assert set(read_probes(language).cannot) <= rows
    assert all(read_probes(language).cannot.values())


@pytest.mark.parametrize(("language", "expected", "actual"), [("py", [1], (1,)), ("py", {}, {1}), ("js", {}, {1})])
def test_kinds_of_containers(language: str, expected: Any, actual: Any, need: Callable[[str], None]) -> None:
    need(language)
    task = translate(identity(Type.parse("Any"), [Case((actual,), expected)]), language, wording="clean")
    assert isinstance(task, Task)
    assert run_task(task, read_probes(language).identity).status is Status.FAILED
