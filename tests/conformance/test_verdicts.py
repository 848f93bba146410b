"""Our verdicts on recorded completions are those of MultiPL-E's evaluator, and what is not would be told."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from codelab.conformance.verdicts import Recorded, compare_verdicts, read_recorded
from codelab.core.errors import InputError
from codelab.core.task import Task
from codelab.core.verdict import Status
from codelab.environments import run_task

Published = Callable[[str], tuple[Task, ...]]
Need = Callable[[str], None]


def tasks(published: Published, language: str) -> dict[tuple[str, str], Task]:
    return {(language, task.name): task for task in published(language)}


def rows(reference_data: Path, language: str) -> list[Recorded]:
    found = list(read_recorded(reference_data / "multipl_e" / "verdicts" / f"{language}.jsonl"))
    assert not [row for row in found if isinstance(row, InputError)]
    return [row for row in found if isinstance(row, Recorded)]


def lacks_context(row: Recorded) -> bool:
    """Whether the recorded completion calls what is part of no row; docs/differences.md lists them."""
    packages = ("math.", "strings.", "sort.", "strconv.", "bytes.")
    unknown = {"rs": ("hx::",), "cpp": ("hx::",), "go": packages}.get(row.language, ())
    return row.peer_passed and any(name in row.completion for name in unknown)


@pytest.mark.parametrize(
    ("language", "every"),
    [("py", 1), ("js", 5), ("sh", 6), ("php", 5), ("go", 9), ("cpp", 9), ("cs", 8), ("java", 25), ("ts", 25)],
)
def test_verdicts_are_the_recorded_ones(
    language: str, every: int, reference_data: Path, published: Published, need: Need
) -> None:
    """All rows are compared by `codelab conformance verdicts`; here none that takes until its timeout."""
    need(language)
    complete = [row for row in rows(reference_data, language) if not lacks_context(row)]
    sample = [row for row in complete if row.peer_status != "Timeout"][::every]
    report = compare_verdicts(sample, tasks(published, language), workers=2)
    assert [(one.recorded.name, one.verdict.message) for one in (*report.disagreements, *report.unjudged)] == []
    assert (report.rules, report.compared, report.agrees) == ("multipl-e", len(sample), True)
    assert report.passed == report.peer_passed == sum(row.peer_passed for row in sample)
    assert 0 < report.passed <= len(sample)


@pytest.mark.parametrize(
    ("language", "count", "message"),
    [
        ("rs", 68, "cannot find module or crate `hx` in this scope"),
        ("cpp", 36, "has not been declared"),
        ("go", 33, "undefined: math"),
    ],
)
def test_recorded_completions_call_what_their_rows_lack(  # noqa: PLR0917
    language: str, count: int, message: str, reference_data: Path, published: Published, need: Need
) -> None:
    """A defect of the recorded data: a module or an import that was there when the peer judged is part of no row."""
    need(language)
    sample = [row for row in rows(reference_data, language) if lacks_context(row)]
    assert len(sample) == count
    verdict = run_task(tasks(published, language)[language, sample[0].name], sample[0].completion, rules="multipl-e")
    assert not verdict.passed
    assert message in verdict.message
    report = compare_verdicts(sample[:1], tasks(published, language), workers=1)
    assert [(one.recorded, one.verdict.status) for one in report.disagreements] == [(sample[0], verdict.status)]


def test_a_wrong_record_is_a_disagreement(reference_data: Path, published: Published, need: Need) -> None:
    need("py")
    right, other = rows(reference_data, "py")[:2]
    wrong = replace(right, peer_passed=False, peer_status="Exception")
    report = compare_verdicts([other, wrong], tasks(published, "py"), workers=1)
    assert (report.compared, report.peer_passed, report.passed, report.agrees) == (2, 1, 2, False)
    (disagreement,) = report.disagreements
    assert (disagreement.recorded, disagreement.verdict.status) == (wrong, Status.PASSED)


def test_a_row_of_no_published_task_is_an_issue(published: Published) -> None:
    row = Recorded(4, "HumanEval_999_none", "py", "    pass\n", "OK", peer_passed=True)
    report = compare_verdicts([row], tasks(published, "py"), workers=1)
    assert [str(issue) for issue in report.issues] == ["line 4: name: no published task 'HumanEval_999_none' in py"]
    assert (report.compared, report.agrees) == (0, False)


def test_a_missing_toolchain_is_no_disagreement(
    reference_data: Path, published: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CODELAB_NODE", "/nonexistent/node")
    report = compare_verdicts(rows(reference_data, "js")[:1], tasks(published, "js"), workers=1)
    assert (report.compared, report.disagreements, report.agrees) == (0, (), False)
    assert [one.verdict.status for one in report.unjudged] == [Status.TOOLCHAIN_MISSING]


def test_torn_lines_and_missing_fields_are_issues(tmp_path: Path, published: Published) -> None:
    row = {"name": "HumanEval_0", "language": "py", "completion": "", "peer_status": "OK"}
    file = tmp_path / "py.jsonl"
    lines = [
        json.dumps(row | {"peer_exit_code": 1}),
        json.dumps(row)[:40],
        "[]",
        json.dumps(row | {"completion": None}),
    ]
    file.write_text("\n".join([*lines, json.dumps(row)]) + "\n")
    found = list(read_recorded(file))
    assert [(one.line, one.peer_passed) for one in found if isinstance(one, Recorded)] == [(1, False), (5, True)]
    issues = [str(one) for one in found if isinstance(one, InputError)]
    assert issues == [
        f"{file}: line 2: not JSON: Expecting ',' delimiter. Repair or delete the line",
        f"{file}: line 3: expected a JSON object, got list",
        f"{file}: line 4: completion: missing or not a text",
    ]
    report = compare_verdicts(found[1:4], tasks(published, "py"), workers=1)
    assert [str(issue) for issue in report.issues] == issues
    assert not report.agrees
