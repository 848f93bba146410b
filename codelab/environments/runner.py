"""Where many programs run: on threads of this process, or on the workers of a cluster."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, TypeVar

from codelab.core.errors import InputError, ToolchainMissingError
from codelab.core.verdict import Isolation, Verdict
from codelab.environments.batch import Job, run_batch
from codelab.environments.cluster import ClusterName, open_cluster
from codelab.environments.levels import available
from codelab.environments.toolchains import find_toolchain

__all__ = ["Runner", "open_runner"]

K = TypeVar("K")


class _RunBatch(Protocol):
    def __call__(self, jobs: Iterable[Job[K]], /) -> Generator[tuple[K, Verdict]]: ...


@dataclass(frozen=True, slots=True)
class Runner:
    """What runs programs: `toolchains` maps a language to its version there, empty where it is missing.

    `isolation` is the level at which all are contained. `run_batch` is that of `codelab.environments.batch`, or the
    cluster's. `issues` says what of a cluster was left out so far, `address` is its scheduler's, else empty.
    """

    toolchains: dict[str, str]
    isolation: Isolation
    run_batch: _RunBatch
    issues: Callable[[], Iterable[InputError]]
    address: str = ""


@contextmanager
def open_runner(
    languages: Sequence[str],
    *,
    workers: int | None = None,
    isolation: Isolation | None = None,
    cluster: ClusterName | None = None,
) -> Generator[Runner]:
    """Threads of this process, or the workers of the cluster that `open_cluster` finds; raises InputError for both."""
    if cluster is None:
        level = available(isolation)

        def run_here(jobs: Iterable[Job[K]], /) -> Generator[tuple[K, Verdict]]:
            return run_batch(jobs, workers=workers, isolation=level)

        yield Runner(_versions(languages), level, run_here, tuple)
        return
    if workers is not None:
        raise InputError("a cluster has its own workers", field="workers", remedy="Give workers or cluster, not both")
    with open_cluster(cluster, languages=languages, isolation=isolation) as found:
        yield Runner(dict(found.toolchains), found.isolation, found.run_batch, lambda: found.issues, found.address)


def _versions(languages: Iterable[str]) -> dict[str, str]:
    versions: dict[str, str] = {}
    for language in languages:
        try:
            versions[language] = find_toolchain(language).version
        except ToolchainMissingError:
            versions[language] = ""
    return versions
