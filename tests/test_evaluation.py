"""The whole pipeline: exact scores, resume, and death at any moment."""

from __future__ import annotations

import ctypes
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import codelab
from codelab import Plan, Reference, Replay, Run
from codelab.core import Sample, Status
from codelab.core.errors import InputError, ResultsError
from codelab.models import settings_hash
from codelab.results import Results

LANGUAGES = ["py", "lua", "sh"]


def evaluate(own: Path, solutions: Path, folder: Path, *, mutated: float = 0.0, **options: Any) -> Run:
    plan = codelab.plan(own, languages=options.pop("languages", LANGUAGES), wording=options.pop("wording", None))
    model = Reference(plan.benchmark.problems, mutated=mutated, folder=solutions)
    return codelab.evaluate(plan, model, folder=folder, progress=False, workers=2, **options)


def scores(run: Run, **options: Any) -> dict[str, tuple[int, int, float]]:
    """language -> problems, most samples of one, pass@k."""
    frame = run.scores(**options).select("language", "problems", "samples_max", "estimate")
    return {language: (problems, most, estimate) for language, problems, most, estimate in frame.iter_rows()}


def started(run: Run) -> dict[tuple[str, int], object]:
    return {(task, index): at for task, index, at in run.verdicts().select("task", "index", "started_at").iter_rows()}


def test_right_answers_pass_in_every_language(own: Path, solutions: Path, tmp_path: Path) -> None:
    run = evaluate(own, solutions, tmp_path / "run")
    assert scores(run) == {"lua": (2, 1, 1.0), "py": (2, 1, 1.0), "sh": (2, 1, 1.0), "overall": (6, 1, 1.0)}
    assert run.counts().select("language", "passed", "total").rows() == [("lua", 2, 2), ("py", 2, 2), ("sh", 2, 2)]
    assert run.verdicts().select("task", "model", "index", "status", "assertions", "rules").rows() == [
        (f"own/{name}/{language}", "reference", 0, "passed", 2, "codelab")
        for language in ("lua", "py", "sh")
        for name in ("double", "groups")
    ]
    assert run.failures().is_empty()
    assert run.issues == ()
    assert repr(run) == f"Run({str(tmp_path / 'run')!r})"
    for language in LANGUAGES:
        lines = (tmp_path / "run" / "tasks" / f"own-{language}.jsonl").read_text().splitlines()
        assert [json.loads(line)["name"] for line in lines] == ["double", "groups"]
    (session,) = Results(tmp_path / "run").provenance()
    assert session.parameters == {
        "benchmark": "own", "languages": LANGUAGES, "model": "reference", "settings": {"mutated": 0.0},
        "settings_hash": settings_hash({"mutated": 0.0}, seed=0), "samples": 1, "seed": 0, "rules": "codelab",
        "isolation": "L2",
    }  # fmt: skip
    assert set(session.toolchains) == set(LANGUAGES)


def test_what_was_judged_at_another_level_is_judged_again(own: Path, solutions: Path, tmp_path: Path) -> None:
    def levels(isolation: str | None) -> tuple[list[str], int]:
        folder = tmp_path / "run"
        run = evaluate(own, solutions, folder, languages=["lua"], isolation=isolation)
        return run.verdicts()["isolation"].to_list(), Results(folder).history().collect().height

    assert levels("L0") == (["L0", "L0"], 2)
    assert levels(None) == (["L2", "L2"], 4)
    assert levels("L2") == (["L2", "L2"], 4)
    assert levels("L1") == (["L1", "L1"], 6)


def test_spoilt_answers_fail_and_say_why(own: Path, solutions: Path, tmp_path: Path) -> None:
    run = evaluate(own, solutions, tmp_path / "run", mutated=1)
    found = run.judged()
    assert found.columns == [
        "benchmark", "name", "language", "model", "index", "settings", "rules", "status", "failure_class", "message",
        "completion", "stderr",
    ]  # fmt: skip
    assert set(found["model"]) == {"reference-mutated-100"}
    # `groups` is nothing but names and cannot be spoilt in Lua or Bash; every `double` can.
    doubles = found.filter(pl.col("name") == "double")
    assert len(doubles) == 3
    assert run.failures().height == found.height - (found["status"] == "passed").sum() > 0
    assert (run.failures()["message"] != "").all()
    passed = (found["status"] == "passed").sum()
    assert scores(run)["overall"] == (6, 1, pytest.approx(passed / 6, abs=1e-15))


def test_the_share_of_spoilt_answers_is_by_task_index_and_seed(own: Path, solutions: Path, tmp_path: Path) -> None:
    run = evaluate(own, solutions, tmp_path / "run", mutated=0.5, samples=4)
    texts = run.samples().select("task", "index", "completion").rows()
    again = evaluate(own, solutions, tmp_path / "again", mutated=0.5, samples=4)
    assert again.samples().select("task", "index", "completion").rows() == texts
    other = evaluate(own, solutions, tmp_path / "again", mutated=0.5, samples=4, seed=1)
    assert set(other.samples()["settings"]) == {settings_hash({"mutated": 0.5}, seed=seed) for seed in (0, 1)}
    # Two seeds in one folder are two rows of scores and no error.
    by_seed = other.scores().filter(pl.col("language") == "overall")
    assert by_seed.columns[:3] == ["model", "settings", "language"]
    assert sorted(by_seed["settings"]) == sorted(set(other.samples()["settings"]))
    assert by_seed.filter(settings=settings_hash({"mutated": 0.5}, seed=0))["estimate"][0] == scores(run)["overall"][2]


def test_stored_answers_are_judged_exactly(own: Path, tmp_path: Path) -> None:
    right, wrong = "    return [2 * v for v in values]\n", "    return values\n"
    rows = [
        *({"name": "double", "language": "py", "completion": text} for text in (right, wrong, wrong, right)),
        *(
            {"task": "own/groups/py", "completion": text}
            for text in ("    return 1 / 0\n", "    return {'a': [count]}\n")
        ),
        {"name": "double", "language": "sh", "completion": "    echo $((\n"},
    ]
    file = tmp_path / "codellama.jsonl"
    file.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    run = codelab.evaluate(own, Replay(file), folder=tmp_path / "r", languages=["py", "sh"], samples=4, progress=False)
    assert run.counts().select("language", "passed", "failed", "runtime_error", "build_error", "total").rows() == [
        ("py", 3, 2, 1, 0, 6), ("sh", 0, 0, 0, 1, 1),
    ]  # fmt: skip
    assert scores(run) == {"py": (2, 4, 0.5), "sh": (1, 1, 0.0), "overall": (3, 4, pytest.approx(1 / 3))}
    two = run.scores([2]).filter(pl.col("language") == "py").row(0, named=True)
    # double: 1 - C(2,2)/C(4,2) = 5/6; groups: one of two passes, so two draws always hold it.
    assert two["estimate"] == pytest.approx((5 / 6 + 1) / 2, abs=1e-12)
    assert [str(issue) for issue in run.issues] == [
        "codellama has no sample of 1 of 2 tasks in sh: own/groups/sh. The scores are of the other tasks"
    ]


def test_completions_that_are_not_used_are_issues(own: Path, tmp_path: Path) -> None:
    text = "    return [2 * v for v in values]\n"
    rows = [
        *({"name": "double", "language": "py", "completion": text, "index": index} for index in range(3)),
        {"name": "dubble", "language": "py", "completion": text},
        {"name": "double", "language": "python", "completion": text},
        {"name": "double", "language": "lua", "completion": text},
    ]
    file = tmp_path / "m.jsonl"
    file.write_text("".join(f"{json.dumps(row)}\n" for row in rows) + '{"name": "groups", "langu\n')
    run = codelab.evaluate(own, Replay(file), folder=tmp_path / "r", languages=["py"], progress=False)
    assert [str(issue) for issue in run.issues] == [
        f"{file}: line 7: no JSON (Unterminated string starting at: line 1 column 20 (char 19)). "
        "Mend or remove the line",
        f"{file}: 2 completions are for tasks that are not evaluated: dubble/py, double/python. "
        "`codelab translate` says which tasks there are and why",
        f"{file}: index: 2 completions are of an index of 1 or more. Ask for 3 samples to judge all",
        "m has no sample of 1 of 2 tasks in py: own/groups/py. The scores are of the other tasks",
    ]
    assert run.verdicts().height == 1


def test_refusals_are_shown_and_not_counted(own: Path, solutions: Path, tmp_path: Path) -> None:
    run = evaluate(own, solutions, tmp_path / "run", wording="published")
    row = run.counts().filter(language="sh").row(0, named=True)
    assert (row["passed"], row["not_translatable"], row["total"]) == (1, 1, 2)
    assert scores(run)["sh"] == (1, 1, 1.0)
    assert run.scores().filter(language="overall")["not_translatable"].to_list() == [1]
    refused = run.verdicts().filter(status=str(Status.NOT_TRANSLATABLE)).row(0, named=True)
    assert (refused["task"], refused["model"], refused["message"]) == (
        "own/groups/sh", "", "published Bash prompts have dictionaries of scalars only",
    )  # fmt: skip
    again = evaluate(own, solutions, tmp_path / "run")  # the clean wording has a word for it: refused no more
    assert again.counts()["not_translatable"].sum() == 0
    assert scores(again)["sh"] == (2, 1, 1.0)


def test_a_missing_toolchain_is_shown_and_not_counted(
    own: Path, solutions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    variable = "CODELAB_LUA5_4"
    monkeypatch.setenv(variable, "/nonexistent/lua")
    run = evaluate(own, solutions, tmp_path / "run")
    row = run.scores().filter(language="lua").row(0, named=True)
    assert (row["samples_max"], row["toolchain_missing"], row["short"]) == (0, 2, 2)
    assert row["estimate"] != row["estimate"]  # NaN
    assert run.counts().filter(language="lua").select("passed", "toolchain_missing", "total").rows() == [(0, 2, 2)]
    assert run.counts().filter(language="py").select("passed", "toolchain_missing", "total").rows() == [(2, 0, 2)]
    assert variable in run.verdicts().filter(language="lua")["message"][0]
    before = started(run)
    monkeypatch.delenv(variable)
    mended = evaluate(own, solutions, tmp_path / "run")
    assert scores(mended)["lua"] == (2, 1, 1.0)
    same = {key for key, at in started(mended).items() if before[key] == at}
    assert same == {(f"own/{name}/{language}", 0) for name in ("double", "groups") for language in ("py", "sh")}


def test_a_second_call_runs_nothing_and_more_samples_only_the_new(own: Path, solutions: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    first = started(evaluate(own, solutions, folder, mutated=0.5, samples=2))
    rows = Results(folder).history().collect().sort("task", "index")
    assert started(evaluate(own, solutions, folder, mutated=0.5, samples=2)) == first
    assert Results(folder).history().collect().sort("task", "index").equals(rows)
    grown = started(evaluate(own, solutions, folder, mutated=0.5, samples=3))
    assert first.items() <= grown.items()
    assert {index for _, index in grown.keys() - first.keys()} == {2}
    assert Results(folder).history().collect().height == 18
    assert Results(folder).history("samples").collect().height == 18
    started(evaluate(own, solutions, folder, mutated=0.5, samples=1))
    assert Results(folder).history().collect().height == 18


def test_a_changed_test_is_judged_again_and_nothing_else(own: Path, solutions: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    before = started(evaluate(own, solutions, folder))
    file = own / "double.py"
    file.write_text(file.read_text() + "assert double([4]) == [9]\n")
    run = evaluate(own, solutions, folder)
    assert {task.split("/")[1] for (task, _), at in started(run).items() if before[task, 0] != at} == {"double"}
    assert scores(run)["overall"] == (6, 1, 0.5)
    assert Results(folder).history().collect().height == 9
    assert Results(folder).history("samples").collect().height == 6


def test_a_corrected_solution_counts(own: Path, solutions: Path, tmp_path: Path) -> None:
    file, folder = own / "double.py", tmp_path / "run"
    right = file.read_text()
    file.write_text(right.replace("2 * value for", "3 * value for"))
    assert scores(evaluate(own, solutions, folder, languages=["py"]))["py"] == (2, 1, 0.5)
    file.write_text(right)
    assert scores(evaluate(own, solutions, folder, languages=["py"]))["py"] == (2, 1, 1.0)


class Counting:
    """A model whose answers cost something: it notes what it was made to generate."""

    name, settings = "counting", {"temperature": 0.5}

    def __init__(self) -> None:
        self.made: list[tuple[str, int]] = []

    def generate(self, tasks: Any, *, samples: int, seed: int, done: Any = frozenset()) -> Any:
        digest = settings_hash(self.settings, seed=seed)
        for task in tasks:
            for index in range(samples):
                if (task.id, self.name, digest, index) not in done:
                    self.made.append((task.id, index))
                    yield Sample(task.id, self.name, digest, index, "x", "    return [2 * v for v in values]\n")


def test_a_model_is_asked_only_for_what_the_folder_does_not_hold(own: Path, tmp_path: Path) -> None:
    model, options = Counting(), {"folder": tmp_path / "r", "languages": ["py"], "progress": False}
    codelab.evaluate(own, model, **options)
    assert model.made == [("own/double/py", 0), ("own/groups/py", 0)]
    codelab.evaluate(own, model, **options)
    codelab.evaluate(own, model, samples=2, **options)
    assert model.made[2:] == [("own/double/py", 1), ("own/groups/py", 1)]
    # Other rules judge the stored samples again, and are never mixed with the first.
    run = codelab.evaluate(own, model, samples=2, rules="multipl-e", **options)
    assert len(model.made) == 4
    assert run.scores().filter(language="py").select("rules", "estimate").rows() == [
        ("codelab", 0.5), ("multipl-e", 0.5),
    ]  # fmt: skip


def test_the_tasks_of_a_plan_are_what_the_languages_are(own: Path) -> None:
    plan = codelab.plan(own, languages=["lua", "py", "lua"])
    assert isinstance(plan, Plan)
    assert plan.languages == ("lua", "py")
    assert [task.id for task in plan.tasks] == [
        "own/double/lua", "own/double/py", "own/groups/lua", "own/groups/py",
    ]  # fmt: skip
    assert {task.wording for task in plan.tasks} == {"clean"}
    assert [task.id for task in codelab.plan(plan.benchmark, languages="py", limit=1).tasks] == ["own/double/py"]
    assert codelab.plan(own).languages == codelab.LANGUAGES


def test_wrong_arguments_say_what_would_be_right(own: Path, tmp_path: Path) -> None:
    folder, plan = tmp_path / "run", codelab.plan(own, languages=["py"])
    languages = ", ".join(codelab.LANGUAGES)
    empty = codelab.Benchmark("empty", ())
    cases: list[tuple[Any, dict[str, Any], str]] = [
        (own, {"samples": 0}, "samples: 0 is not possible. Use 1 or more"),
        (own, {"workers": -1}, "workers: -1 is not possible. Use 1 or more"),
        (own, {"limit": 0}, "limit: 0 is not possible. Use 1 or more"),
        (own, {"rules": "lax"}, "rules: unknown rules 'lax'. Use one of: codelab, multipl-e"),
        (own, {"wording": "nice"}, "wording: unknown wording 'nice'. Use one of: published, clean"),
        (own, {"languages": ["c"]}, f"language: unknown language 'c'. Known languages: {languages}"),
        (own, {"languages": ()}, "languages: none is chosen. Name one, or leave them out for all"),
        (plan, {"languages": ["py"]}, "source: a plan has its own languages, wording and limit. "
         "Give them to `plan`, or give the benchmark instead of a plan"),
        (tmp_path / "no", {}, f"{tmp_path}/no: no such file or folder. "
         "Give a file, a folder, `primer`, or `hf:<data set>`"),
        (empty, {}, "benchmark: empty has neither problems nor tasks"),
    ]  # fmt: skip
    for source, options, message in cases:
        with pytest.raises(InputError) as caught:
            codelab.evaluate(source, folder=folder, progress=False, **options)
        assert str(caught.value) == message
    assert not folder.exists()
    with pytest.raises(ResultsError) as failed:
        codelab.evaluate(plan, folder=own / "double.py" / "run")
    assert str(failed.value) == f"{own}/double.py/run: cannot be made (Not a directory)"


def test_tasks_in_another_language_are_no_empty_success(own: Path, tmp_path: Path) -> None:
    from codelab.evaluation import write_tasks

    write_tasks(tmp_path / "out", codelab.plan(own, languages=["lua"]).tasks)
    with pytest.raises(InputError) as caught:
        codelab.plan(tmp_path / "out" / "own-lua.jsonl", languages=["py", "sh"])
    assert str(caught.value) == "language: own-lua has no task in py, sh. Its tasks are in lua"


BAD = {
    "broken.py": ("def broken(:\n    pass\n", "broken.py: line 1: source: "),
    "strange.py": (
        'def strange(x: int) -> int:\n    """Strange."""\n    return x\n\n\nassert strange(1) < 2\n',
        "strange.py: line 6",
    ),
    "typeless.py": (
        'def typeless(x: complex) -> int:\n    """Unknown."""\n    return 1\n\n\nassert typeless(1) == 1\n',
        "typeless.py",
    ),
}


def test_files_that_cannot_be_read_are_issues_and_the_rest_is_judged(
    own: Path, solutions: Path, tmp_path: Path
) -> None:
    for name, (text, _) in BAD.items():
        (own / name).write_text(text)
    run = evaluate(own, solutions, tmp_path / "run", languages=["py"])
    assert scores(run)["py"] == (2, 1, 1.0)
    issues = sorted(map(str, run.issues))
    assert len(issues) == 3
    for issue, (_, place) in zip(issues, BAD.values(), strict=True):
        assert issue.startswith(f"{own}/{place}")
    for name in ("double.py", "groups.py"):
        (own / name).unlink()
    with pytest.raises(InputError) as caught:
        codelab.plan(own)
    assert str(caught.value).startswith(f"{own}/broken.py: line 1")
    assert "(none of the benchmark's 3 parts could be read)" in str(caught.value)


def command(folder: Path, *languages: str, samples: int = 2) -> list[str]:
    named = [word for language in languages for word in ("-l", language)]
    options = ["--samples", str(samples), "--mutated", "0.3", "--seed", "4", "--workers", "2", "--folder", str(folder)]
    return [sys.executable, "-c", "from codelab.cli import main; main()", "evaluate", "primer", *named, *options]


def start(folder: Path, *languages: str, samples: int = 2) -> subprocess.Popen[bytes]:
    words = command(folder, *languages, samples=samples)
    return subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)


def finish(process: subprocess.Popen[bytes]) -> None:
    _, errors = process.communicate(timeout=300)
    assert process.returncode == 0, errors.decode()


@pytest.fixture
def orphans() -> Iterator[Callable[[], list[int]]]:
    """Adopts what a killed process leaves behind, and says which of it is still alive a moment later."""
    subreaper = 36  # PR_SET_CHILD_SUBREAPER of <linux/prctl.h>
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    before = set(children())
    assert prctl(subreaper, 1, 0, 0, 0) == 0

    def alive() -> list[int]:
        deadline = time.monotonic() + 10
        left = [child for child in children() if child not in before]
        while left and time.monotonic() < deadline:
            time.sleep(0.02)
            left = [child for child in left if os.waitpid(child, os.WNOHANG) == (0, 0)]
        return left

    yield alive
    prctl(subreaper, 0, 0, 0, 0)


def children() -> list[int]:
    return [
        int(child) for tasks in Path("/proc/self/task").iterdir() for child in (tasks / "children").read_text().split()
    ]


# But for the message: Lua writes a table in an order of its own each time.
CONTENT = ["task", "model", "settings", "index", "program", "status", "assertions"]


def content(folder: Path) -> pl.DataFrame:
    return Results(folder).history().select(CONTENT).sort("task", "index").collect()


def test_killed_at_any_moment_and_restarted_it_ends_as_if_it_had_not_been(
    tmp_path: Path, orphans: Callable[[], list[int]]
) -> None:
    chance, languages = random.Random(7), ("py", "lua", "sh")
    whole, torn = tmp_path / "whole", tmp_path / "torn"
    finish(start(whole, *languages))
    expected = content(whole)
    assert expected.height == 28 * 3 * 2
    dated: dict[tuple[str, int], object] = {}
    for _ in range(3):
        process = start(torn, *languages)
        journal = torn / "journal"
        deadline = time.monotonic() + 60
        # Only once it judges again: killed during its start it would never come anywhere.
        while time.monotonic() < deadline and not any(file.stat().st_size for file in journal.glob("*.jsonl")):
            time.sleep(0.02)
        time.sleep(chance.uniform(0.1, 1.0))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=60)
        assert process.returncode == -signal.SIGKILL, "it was over before it was killed: judge more"
        assert orphans() == [], "a process was left behind"
        rows = started(Run(torn))
        assert dated.items() <= rows.items(), "a finished row was lost or judged again"
        dated = rows
    assert 10 < len(dated) < expected.height, "every kill came too early, or one too late"
    finish(start(torn, *languages))
    assert dated.items() <= started(Run(torn)).items()
    assert content(torn).equals(expected)
    assert Run(torn).scores([1, 2]).equals(Run(whole).scores([1, 2]))
    samples = Results(torn).history("samples").collect()
    assert samples.select("task", "index").is_unique().all()
    assert samples.height == expected.height
    assert list((torn / "journal").iterdir()) == []
    assert orphans() == []


def test_two_processes_share_a_folder(tmp_path: Path) -> None:
    together, alone = tmp_path / "together", tmp_path / "alone"
    processes = [start(together, language, samples=1) for language in ("py", "lua")]
    for process in processes:
        finish(process)
    finish(start(alone, "py", "lua", samples=1))
    assert content(together).height == 56
    assert content(together).equals(content(alone))
    assert {file.name for file in (together / "tasks").iterdir()} == {"primer-py.jsonl", "primer-lua.jsonl"}
    assert len(Results(together).provenance()) == 2
