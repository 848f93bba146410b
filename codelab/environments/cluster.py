"""Running many programs on the machines of a Dask cluster."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import TypeVar, get_args

from codelab.core.errors import InfrastructureError, InputError
from codelab.core.verdict import Isolation, Verdict
from codelab.environments._dask_client import ClusterName, connected
from codelab.environments._survey import Survey
from codelab.environments._workers import Workers
from codelab.environments.batch import Job, judged_by

__all__ = ["Cluster", "ClusterName", "open_cluster"]

K = TypeVar("K")


@contextmanager
def open_cluster(
    cluster: ClusterName,
    *,
    languages: Sequence[str],
    isolation: Isolation | None = None,
    timeout: float = 10.0,
    patience: float = 60.0,
) -> Generator[Cluster]:
    """Connect to a Dask cluster and find out what its workers can run.

    `cluster` is an address, a scheduler's file, `local` or `local:4` (workers started here for the while), or a
    Client or Cluster of Dask's, which stays open. `timeout` is how many seconds the scheduler has to answer,
    `patience` how many the cluster may be without a worker. Raises InputError for what names no cluster,
    MissingExtraError without Dask, InfrastructureError for a cluster that does not answer, has no worker or sandbox,
    or runs another codelab or Python than this process.
    """
    if isolation not in (None, *get_args(Isolation)):
        remedy = f"Use one of: {', '.join(get_args(Isolation))}"
        raise InputError(f"unknown isolation {isolation!r}", field="isolation", remedy=remedy)
    with connected(cluster, timeout=timeout) as client:
        workers = Workers(client, languages, isolation=isolation, patience=patience)
        workers.start()
        try:
            yield Cluster(workers)
        finally:
            workers.stop()


class Cluster:
    """A Dask cluster that `open_cluster` has found fit to judge programs."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    @property
    def address(self) -> str:
        """The scheduler's address."""
        return self._workers.address

    @property
    def isolation(self) -> Isolation:
        """The level at which all workers contain programs: the one asked for, else the strongest usual one there."""
        if self._workers.isolation is None:
            raise InfrastructureError(f"no worker of {self.address} has said how it contains programs")
        return self._workers.isolation

    @property
    def surveys(self) -> Mapping[str, Survey]:
        """What each worker that takes part can run, by its address; workers that are gone are among them."""
        return self._workers.surveys

    @property
    def toolchains(self) -> Mapping[str, str]:
        """The version with which each language is run, empty where no worker can."""
        return self._workers.toolchains

    @property
    def issues(self) -> tuple[InputError, ...]:
        """One error for each worker that is not used, and for each language in which workers differ."""
        return self._workers.issues

    def run_batch(self, jobs: Iterable[Job[K]]) -> Generator[tuple[K, Verdict]]:
        """Run the programs on the workers and yield each verdict as it is known; otherwise as `run_batch`.

        A lost worker's programs are run again elsewhere. One that loses every worker that tries it, even alone,
        is an `infrastructure_error`, and so is one whose language is left without a worker for `patience` seconds.
        Raises InfrastructureError when the scheduler or all workers are lost.
        """
        from codelab.environments._cluster_pool import ClusterPool

        return judged_by(lambda: ClusterPool(self._workers), jobs)
