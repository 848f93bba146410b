"""One program at a time: every status in every language, MultiPL-E's rules, published tests."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codelab.core.content import content
from codelab.core.errors import ToolchainMissingError
from codelab.core.task import Task
from codelab.core.verdict import Status
from codelab.environments import find_toolchain, run, run_task
from codelab.environments.run import Program
from codelab.languages.spec import Limits, read_spec

STATUSES = [*list(Status)[:8]]
# LuaUnit catches os.exit, so Lua has no early exit there.
LANGUAGES = sorted(folder.parent.name for folder in content("translators").glob("*/failures"))
PUBLISHED = [json.loads(line) for line in Path(__file__).with_name("published.jsonl").read_text().splitlines()]
# The JVM needs more room than the other runtimes before it can say that there is none.
QUICK_MEMORY = {"hs": 512 << 20, "java": 512 << 20, "kt": 1 << 30, "scala": 768 << 20}


def need(language: str) -> None:
    if read_spec(language).level == "prompt":
        pytest.skip(f"{read_spec(language).title}: support level prompt, its programs are not run")
    try:
        find_toolchain(language)
    except ToolchainMissingError as error:
        pytest.skip(str(error))


def limits(language: str, status: Status) -> Limits:
    """The language's own but for what is to be met soon; a virtual machine may take a second to begin."""
    own = replace(read_spec(language).limits, wall_seconds=20.0)
    if status is Status.TIMEOUT:
        return replace(own, run_cpu_seconds=1)
    if status is Status.OUT_OF_MEMORY:
        return replace(own, memory=QUICK_MEMORY.get(language, 200 << 20))
    return own


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_gives_every_status(language: str, status: Status) -> None:
    need(language)
    spec = read_spec(language)
    program = (spec.folder / "failures" / f"{status}.{spec.extension}").read_text()
    verdict = run(program, language, limits=limits(language, status))
    assert verdict.status is status, verdict
    assert verdict.toolchain == find_toolchain(language).version
    assert verdict.isolation == "L2"
    assert verdict.stage == ("build" if status is Status.BUILD_ERROR else "run")
    assert (verdict.message == "") == (status is Status.PASSED)
    if status is Status.FAILED:
        assert verdict.message == "assertion 1 failed: expected 3, got -1"


def published() -> Iterator[Any]:
    for row in PUBLISHED:
        for status in (Status.PASSED, Status.FAILED, Status.EARLY_EXIT, Status.RUNTIME_ERROR):
            if row[status] is not None:
                yield pytest.param(row, status, id=f"{row['language']}-{status}")


@pytest.mark.parametrize(("row", "status"), list(published()))
def test_published_tests_are_made_to_report(row: dict[str, str], status: Status) -> None:
    need(row["language"])
    task = Task("published", "add", row["language"], row["prompt"], row["tests"], ())
    verdict = run_task(task, row[status])
    assert verdict.status is status, verdict


@pytest.mark.parametrize("row", [row for row in PUBLISHED if row["language"] != "rs"], ids=lambda row: row["language"])
def test_multipl_e_believes_the_exit_status(row: dict[str, str]) -> None:
    need(row["language"])
    task = Task("published", "add", row["language"], row["prompt"], row["tests"], ())
    verdicts = {
        status: run_task(task, row[status], rules="multipl-e").status
        for status in (Status.PASSED, Status.FAILED, Status.EARLY_EXIT)
        if row[status] is not None
    }
    assert verdicts[Status.PASSED] is Status.PASSED
    assert verdicts[Status.FAILED] in (Status.FAILED, Status.RUNTIME_ERROR)
    assert verdicts.get(Status.EARLY_EXIT, Status.PASSED) is Status.PASSED


def test_the_candidate_is_never_rewritten() -> None:
    candidate = "fn main() { }"
    row = next(row for row in PUBLISHED if row["language"] == "rs")
    task = Task("published", "add", "rs", row["prompt"], row["tests"], ())
    assert Program.of(task, candidate).text.startswith(f"{row['prompt']}{candidate}\n}}")
    assert Program.of(task, candidate, rules="multipl-e").text == task.program(candidate)


def test_forged_report_is_no_pass() -> None:
    verdict = run("import os\nos.write(4, b'0' * 32 + b' passed 1\\n')", "py")
    assert verdict.status is Status.EARLY_EXIT


def test_every_assertion_must_be_reported() -> None:
    program = "import os\nos.write(4, os.read(3, 64).strip() + b' passed 2\\n')"
    assert run(program, "py", assertions=2).passed
    verdict = run(program, "py", assertions=3)
    assert (verdict.status, verdict.message) == (Status.EARLY_EXIT, "2 of 3 assertions ran")


def test_exit_status_alone_where_nothing_reports() -> None:
    assert run("pass", "py", reports=False).passed
    verdict = run("assert 1 == 2, 'no'", "py", reports=False)
    assert (verdict.status, verdict.message) == (Status.FAILED, "AssertionError: no")


def test_sleeping_is_a_timeout() -> None:
    verdict = run("import time; time.sleep(60)", "py", limits=Limits(wall_seconds=0.5))
    assert (verdict.status, verdict.failure_class, verdict.stage) == (Status.TIMEOUT, "wall time", "run")
    assert (verdict.exit_code, verdict.signal) == (None, None)


def test_death_by_signal_is_named() -> None:
    verdict = run("import os; os.abort()", "py")
    assert (verdict.status, verdict.failure_class, verdict.exit_code, verdict.signal) == (
        Status.RUNTIME_ERROR, "signal SIGABRT", None, 6,
    )  # fmt: skip


def test_long_output_is_shortened() -> None:
    verdict = run("print('a' * 5000 + 'b' * 5000)", "py")
    assert verdict.stdout.startswith("a" * 4096 + "\n[1809 characters left out]\nb")


def test_half_a_surrogate_pair_is_the_programs_fault() -> None:
    assert run("x = '\ud83d'", "py").status is Status.BUILD_ERROR


def test_missing_toolchain_is_a_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODELAB_LUA5_4", "/nonexistent/lua")
    verdict = run("", "lua")
    assert verdict.status is Status.TOOLCHAIN_MISSING
    assert not verdict.status.counted
    assert "CODELAB_LUA5_4" in verdict.message


def test_no_isolation_when_asked_for() -> None:
    spec = read_spec("py")
    program = (spec.folder / "failures" / "passed.py").read_text()
    verdict = run(program, "py", isolation="L0")
    assert (verdict.status, verdict.isolation) == (Status.PASSED, "L0")
