"""Batches of programs on their way through a cluster.

Only imported once Dask is known to be installed.
"""

from __future__ import annotations

import itertools
import queue
import time
import uuid
from collections import defaultdict, deque
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Any, NamedTuple

from distributed import CancelledError, KilledWorker

from codelab.core.verdict import Status, Verdict
from codelab.environments._dask_worker import AbandonedError, judge_all, stop
from codelab.environments._workers import Workers
from codelab.environments.batch import Result
from codelab.environments.run import Program
from codelab.languages.spec import read_spec

__all__ = ["ClusterPool"]

_SECONDS = 1.0
"""What a batch is to take: long beside the millisecond that a task costs, short beside what a lost worker loses."""
_LARGEST, _LARGEST_TEXT = 50, 1 << 20
_GUESS = {True: 0.1, False: 1.0}
"""Seconds of a program of a light language, and of another, until some have been judged."""
_REMEMBERED = 50
_AHEAD = 2
"""Batches on their way for each thread, beyond the one that it judges."""
_DEATHS = 4
"""Workers that a batch may lose, as Dask's `allowed-failures` has it, before it is looked at program by program."""
_TICK, _FETCH = 0.5, 10.0
"""Seconds after which the workers are looked at, and in which the verdicts of a batch have arrived."""


class _Work(NamedTuple):
    digest: bytes
    program: Program


@dataclass(slots=True)
class _Flight:
    """A batch on its way, to one of `workers`; without a future while there is none to send it to."""

    language: str
    work: list[_Work]
    workers: frozenset[str] = frozenset()
    future: Any = None
    alone: bool = False
    deaths: int = 0
    since: float = 0.0


class ClusterPool:
    """Judges on the workers of a cluster, where `run_batch` has threads of its own.

    Programs that lost their workers are suspects. They wait until nothing else is on its way and are then tried one
    at a time, so that none is blamed for what another has done.
    """

    def __init__(self, workers: Workers) -> None:
        self._workers = workers
        self._name = uuid.uuid4().hex[:12]
        self._numbers = itertools.count()
        self._open: defaultdict[str, list[_Work]] = defaultdict(list)
        self._flights: dict[str, _Flight] = {}
        self._suspects: deque[_Work] = deque()
        self._ended: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._judged: deque[Result] = deque()
        self._seconds: defaultdict[str, deque[float]] = defaultdict(lambda: deque(maxlen=_REMEMBERED))
        self._ticked = 0.0

    @property
    def full(self) -> bool:
        """Whether verdicts are there, or enough is on its way to keep all threads busy."""
        return bool(self._judged) or len(self._flights) >= self._workers.threads * (1 + _AHEAD)

    def submit(self, digest: bytes, program: Program) -> None:
        """Add a program to the batch of its language, which leaves when it is full or a thread has nothing to do."""
        work = self._open[read_spec(program.language).name]
        work.append(_Work(digest, program))
        if self._is_enough(program.language) or len(self._flights) < self._workers.threads:
            self._send_open(program.language)
        for _ in range(self._ended.qsize()):
            self._collect(wait=0)

    def next(self) -> Result:
        """The next verdict; waits for it."""
        while not self._judged:
            if len(self._flights) < self._workers.threads * _AHEAD:
                for language in list(self._open):
                    self._send_open(language)
            if not (self._flights or self._judged):
                suspect = self._suspects.popleft()
                self._send(_Flight(suspect.program.language, [suspect], alone=True))
            self._collect(wait=0 if self._judged else _TICK)
        return self._judged.popleft()

    def close(self) -> None:
        """Cancel what is on its way; returns when no worker runs any of it."""
        client = self._workers.client
        futures = [flight.future for flight in self._flights.values() if flight.future is not None]
        self._flights.clear()
        if futures and client.status == "running":
            client.cancel(futures, force=True)
            client.run(stop, self._workers.name, self._name, on_error="ignore")

    def _is_enough(self, language: str) -> bool:
        work, seconds = self._open[language], self._seconds[language]
        each = median(seconds) if seconds else _GUESS[read_spec(language).light]
        count = min(_LARGEST, max(1, round(_SECONDS / max(each, _SECONDS / _LARGEST))))
        return len(work) >= count or sum(len(one.program.text) for one in work) >= _LARGEST_TEXT

    def _send_open(self, language: str) -> None:
        work = self._open.pop(language)
        self._tick()
        if reason := self._workers.missing(language):
            self._settle(work, Status.TOOLCHAIN_MISSING, reason)
        else:
            self._send(_Flight(language, work))

    def _send(self, flight: _Flight) -> None:
        """Give a batch to the workers of its language, or keep it until there is one."""
        key = f"{self._workers.name}-{self._name}-{next(self._numbers)}"
        self._flights[key] = flight
        workers = self._workers.able(flight.language)
        if not workers:
            flight.future, flight.since = None, flight.since or time.monotonic()
            return
        flight.workers, flight.since = frozenset(workers), 0.0
        programs = [one.program for one in flight.work]
        flight.future = self._workers.client.submit(
            judge_all, self._workers.name, self._name, programs, key=key, workers=workers, pure=False
        )
        flight.future.add_done_callback(partial(self._note_end, key))

    def _note_end(self, key: str, _: Any) -> None:
        self._ended.put(key)

    def _collect(self, *, wait: float) -> None:
        """Take a batch that has ended, after `wait` seconds at most."""
        self._tick()
        try:
            key = self._ended.get(timeout=wait)
        except queue.Empty:
            return
        flight = self._flights.get(key)
        if flight is not None and self._land(key, flight):
            del self._flights[key]

    def _land(self, key: str, flight: _Flight) -> bool:
        """Take a batch's verdicts; False when they are not to be had yet."""
        try:
            verdicts: list[Verdict] = flight.future.result(timeout=_FETCH)
        except TimeoutError:  # its worker is gone, with the verdicts: Dask has them made once more
            self._ended.put(key)
            return False
        except KilledWorker as error:
            self._suspect(flight, deaths=error.allowed_failures + 1)
        except AbandonedError:  # the scheduler had taken its worker for lost
            self._send(_Flight(flight.language, flight.work, alone=flight.alone, deaths=flight.deaths))
        except CancelledError as error:
            raise self._workers.lost() from error
        else:
            self._judged += [Result(one.digest, verdict) for one, verdict in zip(flight.work, verdicts, strict=True)]
            self._seconds[flight.language] += [verdict.wall_seconds for verdict in verdicts]
        return True

    def _suspect(self, flight: _Flight, *, deaths: int) -> None:
        """Programs that lost too many workers: tried one by one, or given up when that was done."""
        if flight.alone:
            message = f"{deaths} workers died, one after the other, while they judged this program and nothing else"
            self._settle(flight.work, Status.INFRASTRUCTURE_ERROR, message)
        else:
            self._suspects += flight.work

    def _tick(self) -> None:
        """Now and then, send again what only workers have that are gone."""
        now = time.monotonic()
        if now - self._ticked < _TICK:
            return
        self._ticked, there = now, self._workers.refresh()
        for key, flight in list(self._flights.items()):
            if flight.workers.isdisjoint(there):
                del self._flights[key]
                self._stranded(flight)

    def _stranded(self, flight: _Flight) -> None:
        if flight.future is not None:
            flight.future.cancel(force=True)
            flight.future, flight.deaths = None, flight.deaths + 1
        if flight.deaths >= _DEATHS:
            self._suspect(flight, deaths=flight.deaths)
        elif flight.since and time.monotonic() - flight.since >= self._workers.patience:
            seconds = f"{self._workers.patience:g} seconds"
            message = f"every worker of {self._workers.address} that can run {flight.language} is gone, for {seconds}"
            self._settle(flight.work, Status.INFRASTRUCTURE_ERROR, message)
        else:
            self._send(flight)

    def _settle(self, work: list[_Work], status: Status, message: str) -> None:
        for one in work:
            self._judged.append(Result(one.digest, Verdict(status, message=message, rules=one.program.rules)))
