from __future__ import annotations

import dataclasses
import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from codelab.core import Sample, Status, Task, Verdict
from codelab.core.errors import InputError
from codelab.core.multipl_e import multipl_e_files, read_multipl_e
from codelab.results import Judged, Results
from codelab.results.exchange import export_jsonl, export_multipl_e, import_jsonl, import_multipl_e

TASK = Task("humaneval", "HumanEval_0_add", "rs", "fn add() {\n", "}\nfn main() {}\n", ("\n}",))
PY = Task("humaneval", "HumanEval_0_add", "py", 'def add(a, b):\n    """Add."""\n', "check(add)", ("\ndef",))
START = datetime(2024, 5, 1, tzinfo=UTC)
THEIRS = {
    "name": "HumanEval_0_add", "language": "rs", "temperature": 0.2, "top_p": 0.95, "max_tokens": 1024,
    "prompt": TASK.prompt, "tests": TASK.tests, "stop_tokens": ["\n}"],
}  # fmt: skip


def sample(index: int, text: str, task: Task = TASK) -> Sample:
    return Sample(task.id, "m", "s", index, text, text)


def result(text: str, status: str, code: int) -> dict[str, object]:
    program = f"{TASK.prompt}{text}\n{TASK.tests}"
    return {
        "program": program, "stdout": "o", "stderr": "e", "exit_code": code, "status": status, "timestamp": 1714521600,
    }  # fmt: skip


def test_their_results_become_samples_and_verdicts(tmp_path: Path) -> None:
    results = [
        result("1", "OK", 0),
        result("2", "SyntaxError", 1),
        result("", "Timeout", -1),
        result("4", "Exception", -6),
    ]
    file = tmp_path / "HumanEval_0_add.results.json.gz"
    file.write_bytes(gzip.compress(json.dumps(THEIRS | {"results": results}).encode()))
    found = import_multipl_e(tmp_path, benchmark="humaneval", model="m", settings="s")
    assert found.issues == ()
    assert [(one.task, one.index, one.completion) for one in found.samples] == [
        (TASK.id, 0, "1"), (TASK.id, 1, "2"), (TASK.id, 2, ""), (TASK.id, 3, "4"),
    ]  # fmt: skip
    assert [(one.verdict.status, one.verdict.exit_code, one.verdict.signal) for one in found.verdicts] == [
        (Status.PASSED, 0, None), (Status.BUILD_ERROR, 1, None), (Status.TIMEOUT, None, None),
        (Status.RUNTIME_ERROR, None, 6),
    ]  # fmt: skip
    assert {one.verdict.rules for one in found.verdicts} == {"multipl-e"}
    assert found.verdicts[0].started_at == START
    with Results(tmp_path / "run") as run:
        run.append_samples(found.samples)
        run.append_verdicts(found.verdicts)
        assert run.verdicts().collect().height == run.samples().collect().height == 4
        assert {Judged.from_row(row) for row in run.verdicts().collect().iter_rows(named=True)} == set(found.verdicts)


@pytest.mark.parametrize("compress", [True, False])
def test_ours_round_trip_through_their_files(tmp_path: Path, compress: bool) -> None:
    samples = [sample(0, "a\n"), sample(1, "b")]
    verdicts = [
        Judged.of(samples[0], Verdict(Status.PASSED, exit_code=0), program="p", started_at=START),
        Judged.of(samples[1], Verdict(Status.EARLY_EXIT, exit_code=0), program="q", started_at=START),
    ]
    parameters = {"temperature": 0.2, "top_p": 0.95, "max_tokens": 1024}
    written = export_multipl_e(
        tmp_path, tasks=[TASK, PY], samples=samples[::-1], verdicts=verdicts, parameters=parameters, compress=compress
    )
    end = ".gz" if compress else ""
    assert [file.name for file in written] == [f"HumanEval_0_add.json{end}", f"HumanEval_0_add.results.json{end}"]
    assert read_multipl_e(written[0]).data == THEIRS | {"completions": ["a\n", "b"]}
    results = read_multipl_e(written[1])
    assert results.completions == ("a\n", "b")
    assert results.parameters == parameters
    # An early exit has exit code 0: their pass@k must not take it for a pass.
    assert [(one["status"], one["exit_code"]) for one in results.results] == [("OK", 0), ("Exception", 1)]
    assert results.results[0]["program"] == TASK.program("a\n")
    assert multipl_e_files(tmp_path) == [written[0]]
    assert multipl_e_files(tmp_path, prefer="results") == [written[1]]
    found = import_multipl_e(tmp_path, benchmark="humaneval", model="m", settings="s")
    assert [one.completion for one in found.samples] == ["a\n", "b"]
    assert [one.verdict.passed for one in found.verdicts] == [True, False]


def test_a_task_that_is_not_judged_throughout_has_no_results_file(tmp_path: Path) -> None:
    samples = [sample(0, "a"), sample(1, "b")]
    missing = Judged.of(samples[1], Verdict(Status.TOOLCHAIN_MISSING), program="q")
    passed = Judged.of(samples[0], Verdict(Status.PASSED), program="p")
    assert len(export_multipl_e(tmp_path, tasks=[TASK], samples=samples, verdicts=[passed, missing])) == 1
    with pytest.raises(InputError) as caught:
        export_multipl_e(tmp_path, tasks=[TASK], samples=[*samples, dataclasses.replace(samples[0], model="o")])
    assert str(caught.value) == (
        f"{TASK.id}: samples of several models or settings. Export one model and one settings hash at a time"
    )


def test_wrong_files_are_issues_and_the_others_are_read(tmp_path: Path) -> None:
    good = THEIRS | {"results": [result("1", "OK", 0)]}
    wrong: dict[str, object] = {
        "a": good, "b": {}, "c": THEIRS, "d": [1], "e": good | {"results": [result("1", "Odd", 0)]},
        "f": good | {"results": [{"program": "x"}]}, "g": THEIRS | {"completions": ["a", 1]},
    }  # fmt: skip
    for name, data in wrong.items():
        (tmp_path / f"{name}.results.json").write_text(json.dumps(data))
    (tmp_path / "h.json").write_text("{torn")
    (tmp_path / "i.json.gz").write_bytes(b"\x1f\x8b torn")
    found = import_multipl_e(tmp_path, benchmark="b", model="m", settings="s")
    assert len(found.samples) == len(found.verdicts) == 1
    holds = "MultiPL-E's files hold name, language, prompt, tests, stop_tokens and completions or results"
    known = "Known are OK, SyntaxError, Exception, Timeout, OutOfMemory"
    cut = "the program is not prompt + completion + newline + tests. Give the file of completions"
    assert [str(issue).removeprefix(f"{tmp_path}/") for issue in found.issues[:6]] == [
        f"b.results.json: name: missing or no text. {holds}",
        f"c.results.json: completions: missing. {holds}",
        f"d.results.json: expected an object, got list. {holds}",
        f"e.results.json: results[0].status: unknown status 'Odd'. {known}",
        f"f.results.json: results[0].program: {cut}",
        f"g.results.json: completions: expected a list of str. {holds}",
    ]
    assert [issue.file for issue in found.issues[6:]] == [str(tmp_path / "h.json"), str(tmp_path / "i.json.gz")]
    with pytest.raises(InputError, match=r"no file of completions\. Expected \.results\.json"):
        import_multipl_e(tmp_path / "none", benchmark="b", model="m", settings="s")


@pytest.mark.parametrize("form", ["human-eval", "evalplus"])
def test_jsonl_round_trips(tmp_path: Path, form: str) -> None:
    samples = [sample(0, "    return a + b\n", PY), sample(1, "    return a\n", PY)]
    file = export_jsonl(tmp_path / "out" / "samples.jsonl", tasks=[PY], samples=samples, form=form)
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    if form == "evalplus":
        assert lines[0] == {"task_id": "HumanEval/0", "solution": PY.prompt + "    return a + b\n"}
    else:
        assert lines[0] == {"task_id": "HumanEval/0", "completion": "    return a + b\n"}
    found = import_jsonl(file, tasks=[PY, TASK], model="m", settings="s")
    assert [(one.task, one.index, one.completion) for one in found.samples] == [
        (PY.id, 0, "    return a + b\n"), (PY.id, 1, "    return a\n"),
    ]  # fmt: skip
    with pytest.raises(InputError) as caught:
        export_jsonl(file, tasks=[TASK], samples=[sample(0, "x")])
    assert str(caught.value) == f"{TASK.id}: human-eval files hold Python only. Export to MultiPL-E's files"


def test_wrong_lines_are_issues_naming_file_and_line(tmp_path: Path) -> None:
    whole = "def add(b, a):\n    return a + b\n"
    lines = [
        {"task_id": "HumanEval/0", "solution": whole}, {"task_id": "HumanEval/7", "completion": ""},
        {"task_id": PY.id, "completion": 3}, {"task_id": PY.name, "completion": "x"},
    ]  # fmt: skip
    file = tmp_path / "s.jsonl"
    file.write_text("\n".join([*map(json.dumps, lines), "", '{"task_id": "Hum']))
    found = import_jsonl(file, tasks=[PY], model="m", settings="s")
    assert [(one.index, one.raw, one.completion) for one in found.samples] == [(0, whole, f"\n{whole}"), (1, "x", "x")]
    scope: dict[str, object] = {}
    exec(PY.program(found.samples[0].completion).replace("check(add)", "assert add(1, 2) == 3"), scope)
    remedy = 'A line is {"task_id": ..., "completion": ...} or {"task_id": ..., "solution": ...}'
    assert [str(issue) for issue in found.issues] == [
        f"{file}: line 2: task_id: no Python task 'HumanEval/7'. Give the tasks it is about",
        f"{file}: line 3: completion: missing or no text. {remedy}",
        f"{file}: line 6: no JSON (Unterminated string starting at: line 1 column 13 (char 12)). {remedy}",
    ]
    with pytest.raises(InputError, match="cannot be read"):
        import_jsonl(tmp_path / "none", tasks=[PY], model="m", settings="s")
