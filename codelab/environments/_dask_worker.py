"""What codelab does inside a Dask worker.

Only a process that has Dask imports this module: workers, and clients once they have connected.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

from distributed import WorkerPlugin, get_worker

from codelab.core.verdict import Isolation, Verdict
from codelab.environments._survey import Survey, survey
from codelab.environments.resident import Residents
from codelab.environments.run import Program, judge

__all__ = ["AbandonedError", "Judge", "judge_all", "stop", "survey_worker"]

_PAUSE = 0.01


class AbandonedError(Exception):
    """A batch was given up before its end, so there is no verdict of it."""


class Judge(WorkerPlugin):
    """Judges batches on one worker, and kills the programs of those that nobody waits for any more.

    Dask itself never stops a task that runs. It tells a worker that a task is cancelled, also when the client is
    gone without a word; that reaches the running program through the descriptor that `judge` watches.
    """

    def __init__(self, name: str, *, isolation: Isolation | None = None) -> None:
        self.name = name
        self._isolation: Isolation | None = isolation
        self._running: dict[str, _Running] = {}
        self._stopped: set[str] = set()
        self._residents: list[Residents] = []

    def setup(self, worker: Any) -> None:  # noqa: ARG002  (Dask names it)
        """On the worker: what cannot travel."""
        self._own = threading.local()

    def transition(self, key: Any, start: str, finish: str, **_: Any) -> None:  # noqa: ARG002  (as in Dask)
        """Give up a task that the scheduler has released; Dask's own state is `cancelled` until its thread ends."""
        running = self._running.get(key)
        if finish == "released" and running is not None:
            running.give_up()

    async def teardown(self, worker: Any) -> None:  # noqa: ARG002  (Dask names it)
        """Give up everything: the worker closes, or the client has left."""
        for pool in {running.pool for running in self._running.values()}:
            await self.stop(pool)
        for residents in self._residents:  # their threads are idle now
            residents.close()

    async def stop(self, pool: str) -> None:
        """Give up the pool's batches, those that are still to begin as well; returns when no program is left."""
        self._stopped.add(pool)
        while mine := [running for running in self._running.values() if running.pool == pool]:
            for running in mine:
                running.give_up()
            await asyncio.sleep(_PAUSE)

    def judge(self, pool: str, key: str, programs: Sequence[Program]) -> list[Verdict]:
        """Judge programs one after the other in this thread, which outlives them as their sandboxes need."""
        with self._registered(pool, key) as running:
            verdicts: list[Verdict] = []
            for program in programs:
                if running.given_up:
                    raise AbandonedError(key)
                verdicts.append(
                    judge(program, isolation=self._isolation, cancel=running.descriptor, residents=self._compilers())
                )
            if running.given_up:
                raise AbandonedError(key)
            return verdicts

    def _compilers(self) -> Residents:
        """The compilers that this thread keeps from batch to batch."""
        if not hasattr(self._own, "residents"):
            self._own.residents = Residents()
            self._residents.append(self._own.residents)
        return self._own.residents

    @contextmanager
    def _registered(self, pool: str, key: str) -> Generator[_Running]:
        running = self._running[key] = _Running(pool)
        try:
            if pool in self._stopped:  # only now, for `stop` might else miss a task that is about to begin
                running.give_up()
            yield running
        finally:
            del self._running[key]
            running.close()


class _Running:
    """A batch that is being judged; given up by another thread than its own."""

    def __init__(self, pool: str) -> None:
        self.pool = pool
        self.given_up = False
        self.descriptor = os.eventfd(0, os.EFD_CLOEXEC)
        self._lock = threading.Lock()
        self._closed = False

    def give_up(self) -> None:
        with self._lock:
            if not (self._closed or self.given_up):
                self.given_up = True
                os.eventfd_write(self.descriptor, 1)

    def close(self) -> None:
        with self._lock:  # the number may soon be another file's
            self._closed = True
            os.close(self.descriptor)


def judge_all(name: str, pool: str, programs: Sequence[Program]) -> list[Verdict]:
    """The task that Dask runs: a batch, in one of the worker's own threads; raises AbandonedError."""
    worker: Any = get_worker()
    plugin: Judge = worker.plugins[name]
    return plugin.judge(pool, worker.get_current_task(), programs)


async def stop(name: str, pool: str, *, dask_worker: Any) -> None:
    """Give up a pool's batches on this worker."""
    plugin: Judge | None = dask_worker.plugins.get(name)
    if plugin is not None:
        await plugin.stop(pool)


async def survey_worker(languages: Sequence[str], isolation: Isolation | None) -> Survey:
    """Look at this worker's machine, beside its event loop: compilers take seconds to say their versions."""
    return await asyncio.to_thread(survey, languages, isolation=isolation)
