"""A resident compiler gives the verdicts that its language's own start gives, whatever it was asked before."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from codelab.benchmarks import load
from codelab.core.task import Task
from codelab.core.verdict import COUNTED, Status, Verdict
from codelab.environments import Job, find_toolchain, resident, run_batch
from codelab.environments.prepare import prepared
from codelab.environments.resident import ResidentCompiler, Residents
from codelab.environments.run import Program, judge
from codelab.languages import LANGUAGES
from codelab.languages.spec import Limits, read_spec
from codelab.models import Reference
from codelab.translate import translate

WITH_RESIDENT = [name for name in LANGUAGES if read_spec(name).resident]
HOSTILE = {
    # The compiler overflows its stack, runs out of memory, or takes for ever; one names a file of the machine.
    "java": [
        "class Problem { int x = " + "(" * 20_000 + "1" + ")" * 20_000 + "; }",
        'class Problem { static final String A = "' + "x" * 60_000 + '"; static final String B = '
        + " + ".join(["A"] * 12_000) + "; }",
        "import java.util.*; @interface X {} class Other { static int y; } class Problem { }",
    ],
    "kt": ["val x = " + "(" * 8_000 + "1" + ")" * 8_000, "class Extra { val y = 1 }\nfun main() { }"],
    "scala": ["object Problem { val x = " + "(" * 8_000 + "1" + ")" * 8_000 + " }", "class Extra { val y = 1 }"],
}  # fmt: skip
USES_AN_EARLIER_ONE = {
    "java": "class Problem { public static void main(String[] args) { System.out.println(Other.y); } }",
    "kt": "fun main() { println(Extra().y) }",
    "scala": "object Problem extends App { println(new Extra().y) }",
}


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resident, "_WORTH_IT", 0)


@pytest.fixture
def residents() -> Iterator[Residents]:
    kept = Residents()
    yield kept
    kept.close()


def failure(language: str, status: Status) -> Program:
    spec = read_spec(language)
    text = (spec.folder / "failures" / f"{status}.{spec.extension}").read_text(encoding="utf-8")
    limits = spec.limits if status is not Status.TIMEOUT else replace(spec.limits, run_cpu_seconds=1)
    return Program(language, text, limits=limits)


def solutions(language: str, *names: str) -> Iterator[Program]:
    problems = [problem for problem in load("primer").problems if problem.name in names]
    for problem in problems:
        task = translate(problem, language, wording="clean")
        assert isinstance(task, Task)
        yield Program.of(task, Reference(problems).solution(task))


def essence(verdict: Verdict) -> tuple[object, ...]:
    return verdict.status, verdict.failure_class, verdict.stage, verdict.message, verdict.exit_code, verdict.assertions


def sandboxes() -> list[str]:
    """The compilers of this process that are alive."""
    found: list[str] = []
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = file.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == os.getpid() and fields[0] != "Z":
            found.append(file.parent.name)
    return found


def test_the_languages_of_slow_compilers_have_one() -> None:
    assert WITH_RESIDENT == ["java", "kt", "scala"]


@pytest.mark.parametrize("language", WITH_RESIDENT)
def test_verdicts_are_the_same(language: str, residents: Residents, need: Callable[[str], None]) -> None:
    need(language)
    programs = [failure(language, status) for status in COUNTED if status is not Status.OUT_OF_MEMORY]
    programs += solutions(language, "clamp", "parse_query")
    for program in programs:
        with_it, without = judge(program, residents=residents), judge(program)
        assert essence(with_it) == essence(without)
    assert language in residents._kept


@pytest.mark.parametrize("language", WITH_RESIDENT)
def test_no_program_spoils_the_next(language: str, residents: Residents, need: Callable[[str], None]) -> None:
    need(language)
    limits = Limits(build_cpu_seconds=20, wall_seconds=60.0)
    right, wrong = failure(language, Status.PASSED), failure(language, Status.FAILED)
    for text in HOSTILE[language]:
        hostile = Program(language, text, limits=limits)
        assert judge(hostile, residents=residents).status is not Status.INFRASTRUCTURE_ERROR
        assert judge(right, residents=residents).passed
        assert judge(wrong, residents=residents).status is Status.FAILED
    # What the last hostile program has defined is not there for another one.
    borrowing = judge(Program(language, USES_AN_EARLIER_ONE[language]), residents=residents)
    assert (borrowing.status, borrowing.stage) == (Status.BUILD_ERROR, "build")


def test_the_build_is_part_of_the_verdict(residents: Residents, need: Callable[[str], None]) -> None:
    need("java")
    judge(failure("java", Status.PASSED), residents=residents)
    verdict = judge(failure("java", Status.PASSED), residents=residents)
    assert 0 < verdict.build_cpu_seconds < verdict.cpu_seconds
    assert verdict.peak_memory > 10 << 20


def test_one_that_dies_is_replaced_and_its_program_judged(residents: Residents, need: Callable[[str], None]) -> None:
    need("java")
    program = failure("java", Status.PASSED)
    assert judge(program, residents=residents).passed
    (before,) = residents._kept.values()
    os.killpg(before._pid, signal.SIGKILL)
    assert judge(program, residents=residents).passed
    assert "java" not in residents._kept
    assert judge(program, residents=residents).passed
    (after,) = residents._kept.values()
    assert after is not before


def test_one_that_takes_too_long_is_ended(need: Callable[[str], None]) -> None:
    need("java")
    spec, toolchain = read_spec("java"), find_toolchain("java")
    ready = prepared(spec, toolchain)
    assert ready is not None
    assert spec.resident is not None
    compiler = ResidentCompiler(spec.resident, toolchain, ready, replace(spec.limits, wall_seconds=0.0))
    assert compiler.build(b"class Problem { }") is None
    assert not compiler.alive


def test_what_is_not_theirs_is_built_without(residents: Residents, need: Callable[[str], None]) -> None:
    need("java")
    program = replace(failure("java", Status.PASSED), rules="multipl-e", evidence="exit status")
    judge(program, residents=residents)
    judge(failure("java", Status.PASSED), residents=residents, isolation="L0")
    assert not residents._kept


def test_a_batch_leaves_none(need: Callable[[str], None]) -> None:
    need("java")
    before = sandboxes()
    programs = [*solutions("java", "clamp", "mirror_text", "free_port"), failure("java", Status.FAILED)]
    verdicts = dict(run_batch((Job(n, program) for n, program in enumerate(programs)), workers=1))
    assert [verdicts[n].passed for n in range(4)] == [True, True, True, False]
    batch = run_batch((Job(n, program) for n, program in enumerate(programs)), workers=2)
    next(batch)
    batch.close()
    assert sandboxes() == before
