"""The workers of a Dask cluster: who is there, and what each can run."""

from __future__ import annotations

import time
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from codelab.core.errors import InfrastructureError, InputError
from codelab.core.verdict import Isolation
from codelab.environments._survey import Survey, edition

__all__ = ["Workers"]

_FRESH = 1.0
"""Seconds for which what is known of the workers is not asked again."""


class Workers:
    """The workers of a Dask cluster and the languages that each can run.

    A language is run with one version of its toolchain only, that of most threads when it was first seen, and all
    programs at one level of isolation, for verdicts of different ones do not compare. `surveys` are by the worker's
    address, `threads` counts those of use.
    """

    def __init__(self, client: Any, languages: Sequence[str], *, isolation: Isolation | None, patience: float) -> None:
        self.client = client
        self.address = str(client.scheduler.address)
        self.name = f"codelab-{uuid.uuid4().hex[:12]}"
        self.patience = patience
        self.isolation: Isolation | None = isolation
        self.threads = 1
        self.surveys: dict[str, Survey] = {}
        self._languages = tuple(languages)
        self._threads: dict[str, int] = {}
        self._chosen: dict[str, str] = {}
        self._refused: dict[str, str] = {}
        self._differing: dict[str, InputError] = {}
        self._looked, self._seen = 0.0, time.monotonic()

    @property
    def toolchains(self) -> Mapping[str, str]:
        """The version with which each language is run, empty where no worker can."""
        return {language: self._chosen.get(language, "") for language in self._languages}

    @property
    def issues(self) -> tuple[InputError, ...]:
        """One error for each language in which workers differ, and for each worker that is not used."""
        refused = [InputError(reason, remedy="It is given no programs") for reason in self._refused.values()]
        return (*refused, *self._differing.values())

    def start(self) -> None:
        """Wait for the first, look at all and prepare them.

        Raises InfrastructureError for one that must not take part, and where there is none.
        """
        from codelab.environments._dask_worker import Judge

        try:
            self.client.wait_for_workers(1, timeout=self.patience)
        except TimeoutError as error:
            raise _no_worker(self.address, self.patience) from error
        self.refresh()
        if self._refused:
            raise InfrastructureError(next(iter(self._refused.values())))
        self.client.register_plugin(Judge(self.name, isolation=self.isolation), name=self.name)

    def stop(self) -> None:
        """Leave the workers as they were."""
        if self.client.status == "running":
            self.client.unregister_worker_plugin(self.name)

    def refresh(self) -> frozenset[str]:
        """Notice who has come and gone, at most once a second, and return the addresses of the workers there.

        Raises InfrastructureError without a scheduler, and when there has been no worker for `patience` seconds.
        """
        now = time.monotonic()
        if now - self._looked >= _FRESH:
            self._looked = now
            workers = self._scheduled()
            self._threads = {address: int(worker["nthreads"]) for address, worker in workers.items()}
            if newcomers := [address for address in workers if address not in self.surveys.keys() | self._refused]:
                self._meet(newcomers)
        there = self._threads.keys() & self.surveys
        self.threads = max(1, sum(self._threads[address] for address in there))
        if there:
            self._seen = now
        elif now - self._seen >= self.patience:
            raise _no_worker(self.address, self.patience, *self._refused.values())
        return frozenset(there)

    def able(self, language: str) -> list[str]:
        """The addresses of the workers that are there and can run the language with the version chosen."""
        version = self._chosen.get(language)
        return [
            address
            for address, survey in self.surveys.items()
            if address in self._threads and survey.toolchains.get(language) == version is not None
        ]

    def missing(self, language: str) -> str | None:
        """What a worker says that lacks the language, None when one has been there that can run it."""
        if language in self._chosen:
            return None
        reasons = [survey.missing[language] for survey in self.surveys.values() if language in survey.missing]
        return f"no worker of {self.address} can run it: {reasons[0] if reasons else 'it was not asked for'}"

    def lost(self) -> InfrastructureError:
        """The error when the scheduler is gone."""
        return InfrastructureError(
            f"the scheduler at {self.address} is lost. Start the cluster again, then the same call"
        )

    def _scheduled(self) -> Mapping[str, Any]:
        try:
            return self.client.scheduler_info(n_workers=-1)["workers"]
        except (OSError, KeyError) as error:  # a client that is closed knows no workers
            raise self.lost() from error

    def _meet(self, addresses: list[str]) -> None:
        from codelab.environments._dask_worker import survey_worker

        answers: dict[str, Survey | Exception] = self.client.run(
            survey_worker, self._languages, self.isolation, workers=addresses, on_error="return"
        )
        for address, answer in sorted(answers.items()):
            if isinstance(answer, OSError):
                continue  # gone again
            if isinstance(answer, Exception):
                self._refused[address] = f"{address} has no codelab like this client's ({_said(answer)})"
            elif answer.edition != edition():
                self._refused[address] = f"{address} runs {answer.edition}, this client {edition()}"
            elif answer.isolation is None:
                self._refused[address] = f"{address}: {answer.no_sandbox}"
            elif answer.isolation != (self.isolation or answer.isolation):
                levels = f"at level {answer.isolation}, others at {self.isolation}"
                self._refused[address] = f"{address} contains programs {levels}: name the level with isolation"
            else:
                self.isolation = answer.isolation
                self.surveys[address] = answer
        self._choose()

    def _choose(self) -> None:
        """Keep to the versions chosen before; name those of which there are several."""
        for language in self._languages:
            count: Counter[str] = Counter()
            for address, survey in sorted(self.surveys.items()):
                if language in survey.toolchains:
                    count[survey.toolchains[language]] += self._threads.get(address, 0)
            if not count:
                continue
            chosen = self._chosen.setdefault(language, count.most_common(1)[0][0])
            if len(count) > 1:
                others = ", ".join(sorted(set(count) - {chosen}))
                message = f"workers differ in the toolchain of {language}: {chosen} is used, {others} not"
                self._differing[language] = InputError(message, remedy="Install the same version on all workers")


def _no_worker(address: str, patience: float, *refused: str) -> InfrastructureError:
    unused = f" but those not used: {'; '.join(refused)}" if refused else ""
    message = f"the cluster at {address} has had no worker for {patience:g} seconds{unused}"
    return InfrastructureError(f"{message}. Start one with: dask worker {address}")


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"
