"""Where samples come from: the interface of every model, stored completions, and reference solutions."""

from codelab.models.base import Model as Model
from codelab.models.base import settings_hash as settings_hash
from codelab.models.make import make_model as make_model
from codelab.models.mutate import Mutant as Mutant
from codelab.models.mutate import mutants as mutants
from codelab.models.reference import Reference as Reference
from codelab.models.replay import Replay as Replay

__all__ = ["Model", "Mutant", "Reference", "Replay", "make_model", "mutants", "settings_hash"]
