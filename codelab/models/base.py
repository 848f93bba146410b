"""What codelab asks of a model."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import Any, Protocol, runtime_checkable

from codelab.core.errors import InputError
from codelab.core.sample import Sample
from codelab.core.schemas import SampleKey
from codelab.core.task import Task

__all__ = ["Model", "settings_hash"]


@runtime_checkable
class Model(Protocol):
    """A source of samples. `name` and `settings` say what would have to be the same to answer the same.

    `settings` holds whatever changes answers (temperature, quantisation, prompt template) and
    nothing that does not (batch size, device); its values are those of JSON.
    """

    @property
    def name(self) -> str:
        """The model's name in every table."""
        ...

    @property
    def settings(self) -> Mapping[str, Any]:
        """What changes answers, apart from the seed."""
        ...

    def generate(
        self, tasks: Sequence[Task], *, samples: int, seed: int, done: Container[SampleKey] = frozenset()
    ) -> Iterator[Sample]:
        """Yield the samples 0 .. `samples` - 1 of each task, in any order, as they come.

        `Sample.settings` is `settings_hash(self.settings, seed=seed)`. Keys in `done` are not
        generated: the model leaves them out itself because it forms its batches beforehand. The
        caller records each sample before it takes the next, passes `Results.sampled()` as `done`,
        and so resumes. A sample must not depend on `done`, nor on how many are asked for. What
        cannot be answered has no sample, or one with finish reason `error`; it never ends the run.
        """
        ...


def settings_hash(settings: Mapping[str, Any], *, seed: int | None = None) -> str:
    """16 hexadecimal digits that identify generation settings, whatever the order of their keys.

    The seed is left out (None) where it changes nothing. Raises InputError naming a setting whose
    value is none of JSON's.
    """
    for name, value in settings.items():
        try:
            json.dumps(value, allow_nan=False)
        except (TypeError, ValueError) as error:
            remedy = "Use text, finite numbers, true, false, null, lists and objects"
            raise InputError(f"no JSON value ({error})", field=f"settings.{name}", remedy=remedy) from error
    whole = {"settings": dict(settings), "seed": seed}
    return hashlib.sha256(json.dumps(whole, sort_keys=True, separators=(",", ":")).encode()).hexdigest()[:16]
