"""Whatever is wrong outside gives one line that names it and says what to do; the rest goes on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import codelab
from codelab.evaluation import write_tasks

Command = Callable[..., Any]
LANGUAGES = ", ".join(codelab.LANGUAGES)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--samples", "0"], "samples: 0 is not possible. Use 1 or more"),
        (["--workers", "0"], "workers: 0 is not possible. Use 1 or more"),
        (["--workers", "-1"], "workers: -1 is not possible. Use 1 or more"),
        (["--limit", "0"], "limit: 0 is not possible. Use 1 or more"),
        (["--mutated", "2"], "mutated: 2.0 is no share. Use 0 to 1, such as 0.25"),
        (["--mutated", "nan"], "mutated: nan is no share. Use 0 to 1, such as 0.25"),
        (["-k", "5"], "--k: pass@5 needs 5 samples a task, there are to be 1. Use --samples 5, or a smaller k"),
        (["-k", "0"], "--k: pass@0 means nothing. Ask for k of 1 or more"),
        (["-l", "cobol"], f"language: unknown language 'cobol'. Known languages: {LANGUAGES}"),
        (["--rules", "lax"], "--rules: unknown rules 'lax'. Use one of: codelab, multipl-e"),
        (["--wording", "nice"], "--wording: unknown wording 'nice'. Use one of: published, clean"),
        (
            ["--model", "replay:m.jsonl", "--mutated", "0.5"],
            "mutated: only the reference can be spoilt. Use --model reference",
        ),
        (["--model", "gpt"], "model: unknown model 'gpt'. Use `reference` or `replay:FILE`"),
        (
            ["--model", "replay:/none.jsonl"],
            "/none.jsonl: cannot be read (No such file or directory). Name a file of completions",
        ),
    ],
)
def test_wrong_options_start_nothing(
    command: Command, own: Path, tmp_path: Path, words: list[str], message: str
) -> None:
    done = command("evaluate", own, "-l", "py", "--folder", tmp_path / "run", *words)
    assert (done.code, done.out, done.error) == (2, "", f"codelab: {message}")
    assert not (tmp_path / "run").exists()


def test_wrong_sources_are_named(command: Command, tmp_path: Path) -> None:
    remedy = "Give a file, a folder, `primer`, or `hf:<data set>`"
    done = command("evaluate", tmp_path / "none", "--folder", tmp_path / "run")
    assert (done.code, done.error) == (2, f"codelab: {tmp_path}/none: no such file or folder. {remedy}")
    (tmp_path / "empty").mkdir()
    done = command("translate", tmp_path / "empty")
    assert (done.code, done.error) == (
        2, f"codelab: {tmp_path}/empty: no Python files in the folder. Name a .jsonl file, or another folder",
    )  # fmt: skip
    file = tmp_path / "strange.jsonl"
    file.write_text('{"question": "why"}\n')
    done = command("evaluate", file, "--folder", tmp_path / "run")
    assert done.code == 2
    assert done.error.startswith(f"codelab: {file}: unknown format: the columns are question. Known formats: ")
    file.write_text("{torn\n")
    done = command("translate", file)
    assert done.code == 2
    assert done.error.startswith(f"codelab: {file}: line 1: not JSON: ")
    assert not (tmp_path / "run").exists()


def test_a_benchmark_of_which_nothing_can_be_read_is_an_error(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.py").write_text(f"def {name}(:\n")
    for words in (["translate"], ["evaluate", "--folder", tmp_path / "run"]):
        done = command(words[0], folder, *words[1:])
        assert done.code == 2
        assert done.error.startswith(f"codelab: {folder}/one.py: line 1: source: ")
        assert "(none of the benchmark's 2 parts could be read)" in done.error
    assert not (tmp_path / "run").exists()


def test_problems_that_cannot_be_read_are_left_out(command: Command, own: Path, tmp_path: Path) -> None:
    (own / "broken.py").write_text("def broken(:\n")
    (own / "strange.py").write_text(
        'def strange(x: int) -> int:\n    """Strange."""\n    return x\n\n\nassert strange(1) < 2\n'
    )
    (own / "typeless.py").write_text(
        'def typeless(x: complex) -> int:\n    """Unknown."""\n    return 1\n\n\nassert typeless(1) == 1\n'
    )
    done = command("evaluate", own, "-l", "py", "--folder", tmp_path / "run", "--json")
    assert done.code == 4
    assert [row["passed"] for row in done.json["statuses"]] == [2]
    broken, strange, typeless = done.left_out
    assert broken.startswith(f"{own}/broken.py: line 1: source: ")
    assert strange.startswith(f"{own}/strange.py: line 6: ")
    assert typeless.startswith(f"{own}/typeless.py: ")
    assert "complex" in typeless
    assert command("translate", own, "-l", "py").code == 4


def test_a_torn_line_is_left_out(command: Command, own: Path, tmp_path: Path) -> None:
    write_tasks(tmp_path, codelab.plan(own, languages=["py"]).tasks)
    file, answers = tmp_path / "own-py.jsonl", tmp_path / "m.jsonl"
    lines = file.read_text().splitlines()
    file.write_text(f"{lines[0]}\n{lines[1][:40]}\n")
    answers.write_text(json.dumps({"name": "double", "language": "py", "completion": "    return []\n"}) + "\n{torn")
    done = command("evaluate", file, "-l", "py", "--model", f"replay:{answers}", "--folder", tmp_path / "run", "--json")
    assert done.code == 4
    assert [row["total"] for row in done.json["statuses"]] == [1]
    first, second = done.left_out
    assert first.startswith(f"{file}: line 2: not JSON: ")
    assert second.startswith(f"{answers}: line 2: no JSON (")


def test_answers_to_other_tasks_do_not_vanish(command: Command, own: Path, tmp_path: Path) -> None:
    answers = tmp_path / "m.jsonl"
    row = {"name": "double", "language": "py", "completion": "    return []\n"}
    answers.write_text("".join(f"{json.dumps(one)}\n" for one in (row, row | {"name": "dubble"}, row)))
    words = ("evaluate", own, "-l", "py", "--model", f"replay:{answers}", "--folder", tmp_path / "run")
    done = command(*words)
    assert done.code == 4
    assert done.left_out == [
        f"{answers}: 1 completion is for tasks that are not evaluated: dubble/py. "
        "`codelab translate` says which tasks there are and why",
        f"{answers}: index: 1 completion is of an index of 1 or more. Ask for 2 samples to judge all",
        "m has no sample of 1 of 2 tasks in py: own/groups/py. The scores are of the other tasks",
    ]
    answers.write_text(json.dumps(row | {"name": "dubble"}))
    done = command(*words)
    assert done.code == 2
    assert done.error == (
        f"codelab: {answers}: no completion is for any of the tasks. "
        "The file has dubble/py; the tasks are own/double/py, own/groups/py"
    )


def test_no_answer_at_all_is_an_error(command: Command, own: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    done = command("evaluate", own, "-l", "lua", "--folder", folder)
    assert done.code == 2
    assert len(done.left_out) == 3
    assert done.left_out[-1] == (
        "reference has no sample of 2 of 2 tasks in lua: own/double/lua, own/groups/lua. "
        "The scores are of the other tasks"
    )
    assert done.err.splitlines()[-1] == (
        f"codelab: {folder}: no samples were judged. The model gave no answer to any task"
    )
    (own / "double.py").unlink()
    done = command("evaluate", own, "-l", "sh", "--wording", "published", "--folder", tmp_path / "refused")
    assert done.code == 2
    assert done.err.splitlines()[-1] == (
        f"codelab: {tmp_path}/refused: no samples were judged. "
        "All is refused: published Bash prompts have dictionaries of scalars only"
    )


def test_folders_that_cannot_serve_are_named(command: Command, own: Path, tmp_path: Path) -> None:
    done = command("report", tmp_path)
    remedy = "Run codelab evaluate first, or name another folder"
    assert (done.code, done.error) == (2, f"codelab: {tmp_path}: no results there. {remedy}")
    place = own / "double.py" / "there"
    done = command("evaluate", own, "-l", "py", "--folder", place)
    assert (done.code, done.error) == (2, f"codelab: {place}: cannot be made (Not a directory)")
    done = command("translate", own, "-l", "py", "--out", place)
    assert (done.code, done.error) == (
        2, f"codelab: {place}: cannot be written (Not a directory). Name a folder that can be written to",
    )  # fmt: skip
    done = command("notebook", place)
    assert (done.code, done.error) == (2, f"codelab: {place}: cannot be written (Not a directory). Name another")


def test_reports_that_cannot_be_given_say_so(command: Command, own: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    assert command("evaluate", own, "-l", "py", "--folder", folder).code == 0
    done = command("report", folder, "-k", 5)
    assert (done.code, done.out, done.error) == (
        2, "", "codelab: k: pass@5 needs 5 samples a task, there are 1. "
        "Ask for k of 1 or less, or generate 5 samples a task",
    )  # fmt: skip
    done = command("report", folder, "--parquet", own / "double.py" / "scores.parquet")
    assert (done.code, done.error) == (
        2,
        f"codelab: {own}/double.py/scores.parquet: cannot be written (File exists). Name another file",
    )
    (folder / "codelab-results.json").write_text('{"schema": 99}')
    for words in (["report", folder], ["evaluate", own, "-l", "py", "--folder", folder]):
        done = command(*words)
        assert (done.code, done.error) == (
            2, f"codelab: {folder}: its results have schema version 99, this codelab reads up to version 1. "
            "Upgrade codelab: pip install --upgrade codelab",
        )  # fmt: skip


def test_our_own_failures_end_with_3(
    command: Command, own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from codelab.core.errors import InfrastructureError

    def broken(_: object = None) -> None:
        raise InfrastructureError("no sandbox works here. Install bubblewrap")

    monkeypatch.setattr("codelab.environments.batch.available", broken)
    done = command("evaluate", own, "-l", "py", "--folder", tmp_path / "run")
    assert (done.code, done.error) == (3, "codelab: no sandbox works here. Install bubblewrap")


def test_conformance_without_a_reference_says_so(command: Command, own: Path, tmp_path: Path) -> None:
    done = command("conformance", "prompts", "--source", own, "--reference", tmp_path / "none")
    assert done.code == 2
    assert done.error == (f"codelab: {tmp_path}/none: no <language>.jsonl files. Give the folder that holds them")
    done = command("conformance", "verdicts", "--programs", tmp_path / "none.jsonl", "--reference", tmp_path)
    assert done.code == 2
    assert done.error.startswith(f"codelab: {tmp_path}/none.jsonl: cannot be read: ")


def test_no_workers_are_refused_wherever_programs_run(command: Command, own: Path, tmp_path: Path) -> None:
    write_tasks(tmp_path, codelab.plan(own, languages=["lua"]).tasks)
    (tmp_path / "own-lua.jsonl").rename(tmp_path / "lua.jsonl")
    file = tmp_path / "recorded.jsonl"
    file.write_text(json.dumps({"name": "double", "language": "lua", "completion": "", "peer_status": "OK"}))
    words = ("conformance", "verdicts", "--programs", file, "--reference", tmp_path, "--workers", "-1")
    done = command(*words)
    assert (done.code, done.error) == (2, "codelab: workers: -1 is not possible. Use 1 or more")
