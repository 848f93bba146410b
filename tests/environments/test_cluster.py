"""Many programs on a Dask cluster: real schedulers and workers, here on 127.0.0.1."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import codelab
from codelab.core.errors import InputError
from codelab.core.task import Task
from codelab.core.verdict import COUNTED, Status, Verdict
from codelab.environments import Job, Program, find_toolchain, open_cluster, run_batch
from codelab.languages import read_spec

distributed = pytest.importorskip("distributed", reason="no Dask: pip install 'codelab[cluster]'")

ROOT = Path(__file__).resolve().parents[2]
LIGHT = ["js", "lua", "php", "pl", "py", "rb", "sh"]
TESTS = 'read -r -u 3 secret\n[[ $(answer) == 42 ]] || exit 1\necho "$secret passed 1" >&4 # codelab-harness\n'
TASK = Task("test", "answer", "sh", "answer() {\n", "}\n" + TESTS, ("\n}",), assertions=1)


def job(key: int, answer: object, *, pause: float = 0.0) -> Job[int]:
    return Job(key, Program.of(TASK, f"sleep {pause}; echo {answer}" if pause else f"echo {answer}"))


@pytest.fixture(scope="module")
def cluster(dask: Callable[..., Any]) -> Generator[Any]:
    """Two workers, shared by the tests that leave them as they were."""
    with dask(2) as cluster:
        yield cluster


def processes(*words: str) -> list[int]:
    """The processes with exactly this command line, whoever's they are."""
    wanted, found = "".join(f"{word}\0" for word in words).encode(), []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and (entry / "cmdline").read_bytes() == wanted:
                found.append(int(entry.name))
        except OSError:
            continue  # ended meanwhile
    return found


def essence(verdict: Verdict) -> Verdict:
    """A verdict without what differs from run to run: times and memory."""
    return replace(verdict, wall_seconds=0, cpu_seconds=0, build_cpu_seconds=0, peak_memory=0)


def test_verdicts_are_those_of_this_machine(cluster: Any, need: Callable[[str], None]) -> None:
    for language in LIGHT:
        need(language)
    plan = codelab.plan("primer", languages=LIGHT, limit=6)
    jobs = [Job(task.id, Program.of(task, plan.answer(task))) for task in plan.tasks]
    for language in ("lua", "sh"):
        spec = read_spec(language)
        short = replace(spec.limits, run_cpu_seconds=1)
        jobs += [
            Job(
                f"{language}/{file.stem}",
                Program(language, file.read_text(), limits=short if file.stem == "timeout" else None),
            )
            for file in sorted((spec.folder / "failures").iterdir())
            if file.stem != "out_of_memory"  # half a minute on a busy machine
        ]
    with open_cluster(cluster, languages=LIGHT) as found:
        there = [(key, essence(verdict)) for key, verdict in found.run_batch(iter(jobs))]
        assert [verdict.message for _, verdict in there if verdict.status is Status.INFRASTRUCTURE_ERROR] == []
        assert found.toolchains == {language: find_toolchain(language).version for language in LIGHT}
        assert found.issues == ()
    assert len(there) == len(jobs) == 42 + 14
    here = {key: essence(verdict) for key, verdict in run_batch(jobs)}
    assert dict(there) == here
    assert {verdict.status for verdict in here.values()} == COUNTED - {Status.OUT_OF_MEMORY}


def test_evaluations_here_and_there_are_one(cluster: Any, own: Path, solutions: Path, tmp_path: Path) -> None:
    plan = codelab.plan(own, languages=["lua", "sh"])
    model = codelab.Reference(plan.benchmark.problems, folder=solutions)
    run = codelab.evaluate(plan, model, folder=tmp_path / "run", cluster=cluster, progress=False)
    assert run.counts().select("language", "passed", "total").rows() == [("lua", 2, 2), ("sh", 2, 2)]
    assert run.issues == ()
    first = run.verdicts()
    again = codelab.evaluate(plan, model, folder=tmp_path / "run", progress=False)
    assert again.verdicts().equals(first)  # nothing was judged once more
    (there, here) = codelab.results.Results(tmp_path / "run").provenance()
    assert there.parameters == here.parameters | {"cluster": cluster.scheduler_address}
    assert there.toolchains == here.toolchains
    with pytest.raises(
        InputError, match=r"^workers: a cluster has its own workers\. Give workers or cluster, not both$"
    ):
        codelab.evaluate(plan, model, folder=tmp_path / "run", cluster=cluster, workers=2)


def test_jobs_are_read_as_needed_and_equal_ones_run_once(cluster: Any) -> None:
    read: list[int] = []

    def jobs() -> Iterator[Job[int]]:
        for n in range(100_000):
            read.append(n)
            yield job(n, n)

    with open_cluster(cluster, languages=["sh"]) as found:
        verdicts = found.run_batch(jobs())
        next(verdicts)
        verdicts.close()
        assert len(read) <= 2 * 3 * 50
        same = list(found.run_batch(job(n, 42) for n in range(1000)))
    assert sorted(key for key, _ in same) == list(range(1000))
    assert len({id(verdict) for _, verdict in same}) == 1


def test_an_unknown_language_is_the_callers_error(cluster: Any) -> None:
    with open_cluster(cluster, languages=["sh"]) as found, pytest.raises(InputError, match="unknown language 'nosuch'"):
        list(found.run_batch([Job(1, Program("nosuch", ""))]))


def test_closing_leaves_no_program(cluster: Any, wait_until: Callable[..., None]) -> None:
    jobs = [job(0, 42), *(job(n, n, pause=61.25) for n in range(1, 7))]
    with open_cluster(cluster, languages=["sh"]) as found:
        verdicts = found.run_batch(jobs)
        assert next(verdicts)[0] == 0
        wait_until(lambda: processes("sleep", "61.25"))
        verdicts.close()
        assert processes("sleep", "61.25") == []
        assert [key for key, verdict in found.run_batch([job(7, 42)]) if verdict.passed] == [7]


CLIENT = """
from codelab.core.task import Task
from codelab.environments import Job, Program, open_cluster

if __name__ == "__main__":
    program = Program("sh", "sleep 62.25")
    with open_cluster({address!r}, languages=["sh"]) as found:
        list(found.run_batch([Job(1, program)]))
"""


def test_a_client_that_is_killed_leaves_no_program(
    cluster: Any, tmp_path: Path, wait_until: Callable[..., None]
) -> None:
    script = tmp_path / "client.py"
    script.write_text(CLIENT.format(address=cluster.scheduler_address))
    client = subprocess.Popen([sys.executable, script])
    try:
        wait_until(lambda: processes("sleep", "62.25"))
    finally:
        client.kill()
        client.wait()
    wait_until(lambda: not processes("sleep", "62.25"), seconds=20)


def test_a_killed_worker_loses_and_repeats_nothing(cluster: Any) -> None:
    jobs = [job(n, n % 20 + 30, pause=0.05 + n % 20 / 1000) for n in range(200)]  # each program ten times
    keys: list[int] = []
    with open_cluster(cluster, languages=["sh"]) as found:
        for key, verdict in found.run_batch(jobs):
            assert verdict.passed == (key % 20 == 12)
            if not keys:
                with distributed.Client(cluster, set_as_default=False) as client:
                    pids = client.run(os.getpid)
                os.kill(next(iter(pids.values())), signal.SIGKILL)
            keys.append(key)
    assert Counter(keys) == dict.fromkeys(range(200), 1)


def ancestors(pid: int) -> Iterator[int]:
    while pid > 1:
        yield pid
        pid = int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])


def test_a_program_that_takes_its_workers_along_takes_no_other(cluster: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a program cannot do from its sandbox is done for it: wherever it runs, the worker is killed."""
    monkeypatch.setattr(cluster.scheduler, "allowed_failures", 0)  # its default of 3 only costs more workers
    killed: set[int] = set()
    done = threading.Event()

    def kill() -> None:
        while not done.wait(0.02):
            for pid in processes("sleep", "63.25"):
                workers = {worker.pid for worker in cluster.workers.values()}
                for worker in workers.intersection(ancestors(pid)) - killed:
                    os.kill(worker, signal.SIGKILL)
                    killed.add(worker)

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        jobs = [*(job(n, n, pause=0.01) for n in range(8)), job(8, 8, pause=63.25), *(job(n, n) for n in range(9, 30))]
        with open_cluster(cluster, languages=["sh"]) as found:
            verdicts = list(found.run_batch(jobs))
    finally:
        done.set()
        killer.join()
    assert Counter(key for key, _ in verdicts) == dict.fromkeys(range(30), 1)
    lost = {key: verdict for key, verdict in verdicts if verdict.status is Status.INFRASTRUCTURE_ERROR}
    message = "1 workers died, one after the other, while they judged this program and nothing else"
    assert {key: verdict.message for key, verdict in lost.items()} == {8: message}
    assert len(killed) == 2  # in its batch, and alone


def test_a_language_goes_where_its_toolchain_is(
    dask: Callable[..., Any], join: Callable[..., Any], need: Callable[[str], None]
) -> None:
    need("lua")
    programs = [
        Program("lua", f"-- {n}\n" + (read_spec("lua").folder / "failures/passed.lua").read_text()) for n in range(40)
    ]
    lame = dask(1, env={"CODELAB_LUA": "/nonexistent/lua"})
    with lame as cluster, open_cluster(cluster, languages=["lua", "sh"]) as found:
        (verdict,) = [verdict for _, verdict in found.run_batch([Job(0, programs[0])])]
        assert verdict.status is Status.TOOLCHAIN_MISSING
        assert verdict.message == (
            f"no worker of {cluster.scheduler_address} can run it: Lua: lua5.4 or lua5.3 or lua is not found "
            "(/nonexistent/lua is no program). Install it with: apt install lua5.4 lua-unit; "
            "or set CODELAB_LUA5_4 or CODELAB_LUA5_3 or CODELAB_LUA to its path"
        )
        assert found.toolchains["lua"] == ""
        join(cluster)
        time.sleep(1)  # what is known of the workers is as old as that
        jobs = [job for n, program in enumerate(programs) for job in (Job(n, program), Job(n + 100, sh(n)))]
        verdicts = dict(found.run_batch(jobs))
        assert {verdict.status for verdict in verdicts.values()} == {Status.PASSED}
        assert len(verdicts) == 80
        assert found.toolchains["lua"] == find_toolchain("lua").version
        assert [sorted(survey.missing) for survey in found.surveys.values()] == [["lua"], []]
        assert found.issues == ()


def sh(number: int) -> Program:
    return Program.of(TASK, f"echo 42 # {number}\n")
