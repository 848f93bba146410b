"""Many programs at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import polars as pl
import pytest

from codelab.core.errors import InputError
from codelab.core.schemas import SampleKey
from codelab.core.task import Task
from codelab.core.verdict import Status
from codelab.environments import Job, Program, run_batch, run_samples
from codelab.environments import batch as batch_module

TESTS = 'read -r -u 3 secret\n[[ $(answer) == 42 ]] || exit 1\necho "$secret passed 1" >&4 # codelab-harness\n'
TASK = Task("test", "answer", "sh", "answer() {\n", "}\n" + TESTS, ("\n}",), assertions=1)


def job(key: int, answer: object) -> Job[int]:
    return Job(key, Program.of(TASK, f"echo {answer}"))


def test_every_key_gets_its_verdict() -> None:
    verdicts = dict(run_batch((job(n, 42 if n % 2 else n) for n in range(20)), workers=3))
    assert {key: verdict.passed for key, verdict in verdicts.items()} == {n: bool(n % 2) for n in range(20)}


def test_equal_programs_run_once(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[Program] = []
    judge = batch_module.judge
    monkeypatch.setattr(batch_module, "judge", lambda program, **rest: (ran.append(program), judge(program, **rest))[1])
    verdicts = dict(run_batch((job(n, 42) for n in range(50)), workers=2))
    assert len(ran) == 1
    assert len(verdicts) == 50
    assert all(verdict.passed for verdict in verdicts.values())


def test_rules_make_another_program() -> None:
    jobs = [Job(rules, Program.of(TASK, "exit 0", rules=rules)) for rules in ("codelab", "multipl-e")]
    statuses = {key: verdict.status for key, verdict in run_batch(jobs)}
    assert statuses == {"codelab": Status.RUNTIME_ERROR, "multipl-e": Status.RUNTIME_ERROR}


def test_jobs_are_read_as_needed() -> None:
    read: list[int] = []

    def jobs() -> Iterator[Job[int]]:
        for n in range(10_000):
            read.append(n)
            yield job(n, n)

    batch = run_batch(jobs(), workers=2)
    next(batch)
    batch.close()
    assert len(read) <= 11


def test_verdicts_come_as_they_are_known() -> None:
    jobs = [Job("slow", Program.of(TASK, "sleep 1")), Job("quick", Program.of(TASK, "echo 42"))]
    assert [key for key, _ in run_batch(jobs, workers=2)] == ["quick", "slow"]


def test_closing_kills_what_runs() -> None:
    jobs = [job(1, 42), *(Job(n, Program.of(TASK, f"sleep 6{n}")) for n in range(2, 5))]
    batch = run_batch(jobs, workers=2)
    started = time.monotonic()
    next(batch)
    batch.close()
    assert time.monotonic() - started < 5
    assert not [thread for thread in threading.enumerate() if thread.name == "codelab"]


def test_errors_of_the_caller_are_raised() -> None:
    with pytest.raises(InputError, match="unknown language 'nosuch'"):
        list(run_batch([Job(1, Program("nosuch", ""))]))


def test_missing_toolchain_does_not_stop_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODELAB_LUA", "/nonexistent/lua")
    verdicts = dict(run_batch([Job("lua", Program("lua", "")), Job("sh", Program.of(TASK, "echo 42"))]))
    assert verdicts["lua"].status is Status.TOOLCHAIN_MISSING
    assert verdicts["sh"].passed


def test_samples_of_a_frame() -> None:
    rows = {"task": TASK.id, "model": "m", "settings": "s", "index": [0, 1], "completion": ["echo 42", "echo 41"]}
    verdicts = dict(run_samples(pl.DataFrame(rows), {TASK.id: TASK}))
    assert {key: verdict.passed for key, verdict in verdicts.items()} == {
        SampleKey(TASK.id, "m", "s", 0): True,
        SampleKey(TASK.id, "m", "s", 1): False,
    }


def test_sample_of_an_unknown_task() -> None:
    rows = pl.DataFrame({"task": ["a/b/c"], "model": "m", "settings": "s", "index": [0], "completion": [""]})
    with pytest.raises(InputError, match=r"^task: no task is called 'a/b/c'$"):
        list(run_samples(rows, {}))
