"""An interactive task: an instruction, what is there at the beginning, and what must hold at the end."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Literal, get_args

from codelab.core.errors import InputError

__all__ = ["KINDS", "Difficulty", "InteractiveTask", "Kind", "Part", "WrongSolution"]

Kind = Literal["bash", "sql", "python"]
"""What actions are written in."""
Difficulty = Literal["easy", "medium", "hard", "unknown"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a task's check looks at.

    `probe` is run on what the episode leaves, and gives an answer: a command of Bash gives what it prints, a query its
    rows, an expression of Python its value. None stands for what the last action gave: its output in Bash, the rows of
    its last query in SQL. In Python, `failure(function, *arguments)` in a probe is the name of the exception that a
    call raises, and names of built-in functions mean these (`defined("sum")` is what an action called so).

    `expected` is the right answer: text for Bash, rows as JSON one a line for SQL, a literal for Python. Where it is
    None, the task's reference is run, and `reference_probe` (the same probe if None) on what that leaves. `ordered`:
    the order of rows counts. Floats are equal within the relative `tolerance`.
    """

    name: str
    probe: str | None = None
    expected: str | None = None
    reference_probe: str | None = None
    ordered: bool = False
    tolerance: float = 1e-6


@dataclass(frozen=True, slots=True)
class WrongSolution:
    """Actions that do not solve the task, and the reward below 1 that they must get."""

    name: str
    actions: tuple[str, ...]
    reward: float


@dataclass(frozen=True, slots=True)
class InteractiveTask:
    """A task of one of the interactive environments.

    `setup` is what runs before the first turn: a Bash script, statements that make the database, or Python; `database`
    is a whole SQLite file in its place. `writable` says whether the database may be changed. `reference` are the
    actions of a right solution, `origin` is where the task was read.
    """

    name: str
    kind: Kind
    instruction: str
    parts: tuple[Part, ...]
    reference: tuple[str, ...]
    setup: str = ""
    database: bytes = b""
    writable: bool = False
    difficulty: Difficulty = "unknown"
    wrong: tuple[WrongSolution, ...] = ()
    origin: str = ""

    @property
    def digest(self) -> str:
        """What tells two versions of a task apart: a hash of all that an episode depends on."""
        bare = replace(self, origin="", wrong=(), difficulty="unknown")
        return hashlib.sha256(repr(bare).encode()).hexdigest()[:16]

    def broken(self, field: str, message: str) -> InputError:
        """The error that says that the task itself is wrong."""
        remedy = "Mend the task, or leave it out"
        return InputError(f"task {self.name}: {message}", file=self.origin or None, field=field, remedy=remedy)
