"""What the tests of environments share: levels, and Dask clusters of real processes on 127.0.0.1."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from codelab.environments.levels import why_unusable

Dask = Callable[..., AbstractContextManager[Any]]
WaitUntil = Callable[..., None]


@pytest.fixture
def need_level(level: str) -> None:
    """Skips, with the reason, where the level that a test is about does not work."""
    if reason := why_unusable(level):  # pyright: ignore[reportArgumentType]
        pytest.skip(f"level {level} does not work here: {reason}")


@pytest.fixture(scope="session")
def dask() -> Dask:
    """Makes a cluster of `workers` processes of one thread each; nothing of it is left behind."""
    distributed = pytest.importorskip("distributed", reason="no Dask: pip install 'codelab[cluster]'")

    @contextmanager
    def make(workers: int, **options: Any) -> Generator[Any]:
        scheduler = {"dashboard": False, "dashboard_address": ":0"}
        with distributed.LocalCluster(
            n_workers=workers, threads_per_worker=1, host="127.0.0.1", silence_logs=logging.CRITICAL,
            scheduler_kwargs=scheduler, **options,
        ) as cluster:  # fmt: skip
            yield cluster

    return make


@pytest.fixture(scope="session")
def wait_until() -> WaitUntil:
    """Waits until something is true, and fails when it never is."""

    def wait(true: Callable[[], object], *, seconds: float = 60.0) -> None:
        deadline = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < deadline, "waited in vain"
            time.sleep(0.05)

    return wait


@pytest.fixture
def join(tmp_path: Path, wait_until: WaitUntil) -> Generator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts one more worker by Dask's own command, with these environment variables, and waits for it."""
    started: list[subprocess.Popen[bytes]] = []

    def start(cluster: Any, **environment: str) -> subprocess.Popen[bytes]:
        before = len(cluster.scheduler.workers)
        command = [sys.executable, "-m", "dask", "worker", cluster.scheduler_address, "--nthreads", "1"]
        command += ["--no-nanny", "--no-dashboard", "--local-directory", str(tmp_path)]
        with (tmp_path / f"worker-{len(started)}.log").open("wb") as log:
            own = {"env": {**os.environ, **environment}, "cwd": tmp_path}  # here `-m` would put this checkout first
            started.append(subprocess.Popen(command, stdout=log, stderr=log, **own))
        wait_until(lambda: len(cluster.scheduler.workers) > before)
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()
