"""A sample: what a model answered to a task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["FinishReason", "Sample"]

FinishReason = Literal["stop", "length", "stored", "error"]


@dataclass(frozen=True, slots=True)
class Sample:
    """One completion of a task by a model; `(task, model, settings, index)` identifies it.

    `task` is a `Task.id`. `settings` is the hash of the generation settings. `raw` is the text as
    the model gave it, `completion` what was extracted from it and is appended to the prompt,
    `extraction` the name of the method. `logprob` is the sum of the tokens' log-probabilities.
    """

    task: str
    model: str
    settings: str
    index: int
    raw: str
    completion: str
    extraction: str = "as is"
    finish_reason: FinishReason = "stored"
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    logprob: float | None = None
