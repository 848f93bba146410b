"""Running many programs at once."""

from __future__ import annotations

import hashlib
import os
import queue
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from codelab.core.errors import InputError
from codelab.core.schemas import SampleKey
from codelab.core.task import Task
from codelab.core.verdict import Isolation, Rules, Status, Verdict
from codelab.environments.levels import available
from codelab.environments.resident import Residents
from codelab.environments.run import Program, judge
from codelab.languages.spec import Limits

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Job", "Judges", "Result", "judged_by", "run_batch", "run_samples"]

K = TypeVar("K")

_AHEAD = 4
"""Jobs read from the iterable beyond those running, for each worker."""


@dataclass(frozen=True, slots=True)
class Job(Generic[K]):
    """A program to run, and the caller's name for its verdict. See `Program.of` for tasks."""

    key: K
    program: Program


def run_batch(
    jobs: Iterable[Job[K]], *, workers: int | None = None, isolation: Isolation | None = None
) -> Generator[tuple[K, Verdict]]:
    """Run the programs on `workers` threads (one a core) and yield each verdict as it is known.

    The jobs are read as they are needed. Equal programs run once and each key gets the verdict.
    When the generator is closed, or the caller interrupted, whatever still runs is killed. Raises
    InfrastructureError before the first program when there is no sandbox, InputError for fewer than one worker.
    """
    if workers is not None and workers < 1:
        raise InputError(f"{workers} is not possible", field="workers", remedy="Use 1 or more")
    level = available(isolation)
    yield from judged_by(lambda: _Pool(workers or os.cpu_count() or 1, level), jobs)


def judged_by(make_judges: Callable[[], Judges], jobs: Iterable[Job[K]]) -> Generator[tuple[K, Verdict]]:
    """`run_batch`, with judges of another kind; they are made when the first verdict is asked for, and closed."""
    with closing(make_judges()) as judges:
        yield from _Batch[K](judges).verdicts(iter(jobs))


def run_samples(
    samples: pl.DataFrame,
    tasks: Mapping[str, Task],
    *,
    rules: Rules = "codelab",
    limits: Limits | None = None,
    workers: int | None = None,
    isolation: Isolation | None = None,
) -> Generator[tuple[SampleKey, Verdict]]:
    """Judge samples, a frame with the columns task, model, settings, index and completion.

    `tasks` are by `Task.id`; raises InputError for a sample of another task, when it is reached.
    Otherwise as `run_batch`.
    """

    def job(task: str, model: str, settings: str, index: int, completion: str) -> Job[SampleKey]:
        if task not in tasks:
            raise InputError(f"no task is called {task!r}", field="task")
        program = Program.of(tasks[task], completion, rules=rules, limits=limits)
        return Job(SampleKey(task, model, settings, index), program)

    columns = samples.select("task", "model", "settings", "index", "completion")
    return run_batch((job(*row) for row in columns.iter_rows()), workers=workers, isolation=isolation)


class Result(NamedTuple):
    """A program's digest and its verdict, or the caller's error."""

    digest: bytes
    verdict: Verdict | BaseException


class Judges(Protocol):
    """Whatever judges many programs at once: threads here, or the workers of a cluster."""

    @property
    def full(self) -> bool:
        """Whether no more should be submitted before a verdict is taken."""
        ...

    def submit(self, digest: bytes, program: Program) -> None:
        """Have a program judged."""
        ...

    def next(self) -> Result:
        """Wait for a verdict of what was submitted."""
        ...

    def close(self) -> None:
        """Kill whatever still runs."""
        ...


class _Pool:
    """Threads that judge programs; they live as long as the batch.

    A program dies with the thread that started it (bubblewrap's --die-with-parent), so a thread
    must not end between two of them.
    """

    def __init__(self, workers: int, isolation: Isolation) -> None:
        self._capacity, self._submitted = workers * (1 + _AHEAD), 0
        self._results: queue.SimpleQueue[Result] = queue.SimpleQueue()
        self._work: queue.SimpleQueue[tuple[bytes, Program] | None] = queue.SimpleQueue()
        self._isolation: Isolation = isolation
        self._cancel = os.eventfd(0, os.EFD_CLOEXEC)
        self._closed = threading.Event()
        self._threads = [threading.Thread(target=self._judge_all, name="codelab") for _ in range(workers)]
        for thread in self._threads:
            thread.start()

    @property
    def full(self) -> bool:
        return self._submitted >= self._capacity

    def submit(self, digest: bytes, program: Program) -> None:
        self._submitted += 1
        self._work.put((digest, program))

    def next(self) -> Result:
        judged = self._results.get()
        self._submitted -= 1
        return judged

    def close(self) -> None:
        """Kill what runs and end the threads."""
        self._closed.set()
        os.eventfd_write(self._cancel, 1)
        for _ in self._threads:
            self._work.put(None)
        for thread in self._threads:
            thread.join()
        os.close(self._cancel)

    def _judge_all(self) -> None:
        with closing(Residents()) as residents:
            while (work := self._work.get()) is not None and not self._closed.is_set():
                digest, program = work
                self._results.put(Result(digest, self._judged(program, residents)))

    def _judged(self, program: Program, residents: Residents) -> Verdict | BaseException:
        try:
            return judge(program, isolation=self._isolation, cancel=self._cancel, residents=residents)
        except Exception as error:  # it belongs to the caller, who is in another thread
            return error


@dataclass(slots=True)
class _Batch(Generic[K]):
    """One pass over the jobs: who waits for which program, and what is known already."""

    judges: Judges
    waiting: dict[bytes, list[K]] = field(default_factory=dict[bytes, list[K]])
    known: dict[bytes, Verdict] = field(default_factory=dict[bytes, Verdict])

    def verdicts(self, jobs: Iterator[Job[K]]) -> Iterator[tuple[K, Verdict]]:
        for job in jobs:
            digest = hashlib.sha256(repr(job.program).encode()).digest()
            if digest in self.known:
                yield job.key, self.known[digest]
            elif digest in self.waiting:
                self.waiting[digest].append(job.key)
            else:
                self.waiting[digest] = [job.key]
                self.judges.submit(digest, job.program)
            while self.judges.full:
                yield from self._next()
        while self.waiting:
            yield from self._next()

    def _next(self) -> Iterator[tuple[K, Verdict]]:
        digest, verdict = self.judges.next()
        if isinstance(verdict, BaseException):
            raise verdict
        if verdict.status is not Status.INFRASTRUCTURE_ERROR:
            self.known[digest] = verdict
        for key in self.waiting.pop(digest):
            yield key, verdict
