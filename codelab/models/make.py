"""A model from its description, as the command line and notebooks give it."""

from __future__ import annotations

from collections.abc import Sequence

from codelab.core.errors import InputError
from codelab.core.problem import Problem
from codelab.models.base import Model
from codelab.models.reference import Reference
from codelab.models.replay import Replay

__all__ = ["make_model"]

_REPLAY = "replay:"


def make_model(text: str, *, problems: Sequence[Problem] = (), mutated: float = 0.0) -> Model:
    """The model that `reference` or `replay:FILE` names; raises InputError for any other text.

    `problems` hold the references of Python tasks; `mutated` is the share of spoilt references.
    """
    if text == "reference":
        return Reference(problems, mutated=mutated)
    if text.startswith(_REPLAY):
        if mutated:
            raise InputError("only the reference can be spoilt", field="mutated", remedy="Use --model reference")
        return Replay(text.removeprefix(_REPLAY))
    raise InputError(f"unknown model {text!r}", field="model", remedy="Use `reference` or `replay:FILE`")
