"""Nothing finished is lost or done again when the process is killed, at whatever moment."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import polars as pl

from codelab.results import Results

ROWS = 120

SCRIPT = """
import sys, time
from codelab.core import Sample, Status, Verdict
from codelab.results import Judged, Results, store

store._BATCH_ROWS = 7  # so that death comes in the middle of a commit too
folder, pause = sys.argv[1], float(sys.argv[2])
with Results(folder) as results:
    done, sampled = results.done(), results.sampled()
    print("started", flush=True)
    for index in range(int(sys.argv[3])):
        sample = Sample(f"primer/p{index % 9}/rs", "m", "s", index, f"raw {index}", f"code {index}")
        status = Status.PASSED if index % 3 else Status.FAILED
        one = Judged.of(sample, Verdict(status, stdout="x" * index), program=f"program {index}")
        if one.program_key in done:
            continue
        time.sleep(pause)
        results.append_samples([sample])
        results.append_verdicts([one])
        print(index, flush=True)
"""

CONTENT = ["task", "index", "program", "status", "stdout", "benchmark", "name", "language"]


def start(folder: Path, pause: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", SCRIPT, str(folder), str(pause), str(ROWS)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "started\n"
    return process


def finish(process: subprocess.Popen[str]) -> list[int]:
    output, _ = process.communicate(timeout=60)
    lines = output.splitlines(keepends=True)
    return [int(line) for line in lines if line.endswith("\n")]


def content(folder: Path) -> pl.DataFrame:
    return Results(folder).history().select(CONTENT).sort("index").collect()


def test_killed_and_resumed_equals_uninterrupted(tmp_path: Path) -> None:
    chance, kills, reported = random.Random(1), 0, []
    whole, torn = tmp_path / "whole", tmp_path / "torn"
    assert finish(start(whole, 0)) == list(range(ROWS))
    dated: dict[int, object] = {}
    while True:
        process = start(torn, 0.002)
        time.sleep(chance.uniform(0, 0.25))
        process.send_signal(signal.SIGKILL)
        reported += finish(process)
        if process.returncode == 0:
            break
        kills += 1
        if kills >= 6:
            reported += finish(start(torn, 0))
            break
        rows = dict(Results(torn).history().select("index", "started_at").collect().iter_rows())
        assert set(reported) <= set(rows), "a row that was reported is lost"
        assert dated.items() <= rows.items(), "a finished row was done again"
        dated = rows
    assert kills >= 3
    assert len(dated) > 10
    final = dict(Results(torn).history().select("index", "started_at").collect().iter_rows())
    assert dated.items() <= final.items()
    assert len(reported) == len(set(reported)), "a reported row was done again"
    assert content(torn).equals(content(whole))
    assert content(torn)["index"].to_list() == list(range(ROWS))
    samples = Results(torn).history("samples").collect()
    assert sorted(samples["index"]) == list(range(ROWS))
    assert not list((torn / "journal").iterdir())


def test_a_reader_leaves_a_live_writer_alone(tmp_path: Path) -> None:
    process = start(tmp_path, 0.005)
    for _ in range(5):
        Results(tmp_path).verdicts().collect()
        time.sleep(0.05)
    assert finish(process) == list(range(ROWS))
    assert process.returncode == 0
    assert content(tmp_path)["index"].to_list() == list(range(ROWS))
