"""A problem: what is to be written, in Python's terms, with its test cases."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from codelab.core.types import Type

__all__ = ["FLOAT_TOLERANCE", "Case", "Comparison", "Difficulty", "Parameter", "Problem", "Provenance"]

Difficulty = Literal["easy", "medium", "hard"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How an actual value is held against the expected one.

    Floats are equal when `|actual - expected| <= max(rel_tol * |expected|, abs_tol)`; everything
    else is compared exactly, dictionaries and sets without regard to order.
    """

    rel_tol: float = 1e-6
    abs_tol: float = 1e-9


FLOAT_TOLERANCE = Comparison()


@dataclass(frozen=True, slots=True)
class Case:
    """One assertion: the arguments of a call and the value it must return (plain Python values)."""

    arguments: tuple[Any, ...]
    expected: Any
    comparison: Comparison = FLOAT_TOLERANCE


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter's name and type."""

    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a problem comes from."""

    benchmark: str
    version: str = ""
    licence: str = ""
    file: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """A Python function to be written, with documentation, types and cases.

    `prompt` is the Python source up to and including the docstring, exactly as the benchmark
    gives it: published prompts are derived from its text. `reference` is a whole Python program
    that defines the function. `inferred` says that the types were read off the test cases.
    `helpers` names the functions and classes that the prompt defines before the entry point.
    """

    name: str
    entry_point: str
    prompt: str
    documentation: str
    parameters: tuple[Parameter, ...]
    returns: Type
    cases: tuple[Case, ...]
    provenance: Provenance
    reference: str | None = None
    inferred: bool = False
    difficulty: Difficulty | None = None
    tags: tuple[str, ...] = field(default=())
    helpers: tuple[str, ...] = field(default=())

    @property
    def types(self) -> tuple[Type, ...]:
        """The types of the parameters, then the return type."""
        return (*(parameter.type for parameter in self.parameters), self.returns)

    @property
    def number(self) -> int | None:
        """The number in a published name (`HumanEval_12_longest` -> 12), which orders benchmarks."""
        digits = self.name.split("_")[1:2]
        return int(digits[0]) if digits and digits[0].isdigit() else None
