"""The right answers, and on demand a share of them made wrong: what every other part is tested with."""

from __future__ import annotations

import ast
import hashlib
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from codelab.core.content import content
from codelab.core.errors import InputError
from codelab.core.problem import Problem
from codelab.core.sample import Sample
from codelab.core.schemas import SampleKey
from codelab.core.task import Task
from codelab.languages.spec import read_spec
from codelab.models.base import settings_hash
from codelab.models.equivalent import read_equivalent
from codelab.models.mutate import Mutant, mutants

__all__ = ["Reference", "python_body", "solution_body"]


class Reference:
    """Answers with reference solutions: `translators/<language>/solutions/`, for Python the problem's own.

    It satisfies `Model`. `mutated` is the share of answers (0 to 1) that have one mutation, chosen
    by a hash of task, index and seed; `Sample.extraction` says which. Mutants that
    `translators/<language>/equivalent.toml` declares right all the same are left out. Tasks without
    a solution have no sample and are listed in `issues`.
    """

    def __init__(self, problems: Sequence[Problem] = (), *, mutated: float = 0.0, folder: Path | None = None) -> None:
        """`problems` are those of Python tasks; `folder` replaces codelab's own `translators`.

        Raises InputError unless 0 <= mutated <= 1.
        """
        if not 0 <= mutated <= 1:
            raise InputError(f"{mutated} is no share", field="mutated", remedy="Use 0 to 1, such as 0.25")
        self._problems = {problem.name: problem for problem in problems}
        self._mutated = mutated
        self._folder = folder
        self._issues: list[InputError] = []

    @property
    def name(self) -> str:
        """`reference`, or `reference-mutated-25` for a share of 0.25."""
        return f"reference-mutated-{self._mutated * 100:g}" if self._mutated else "reference"

    @property
    def settings(self) -> Mapping[str, Any]:
        """The share of mutated answers."""
        return {"mutated": self._mutated}

    @property
    def issues(self) -> tuple[InputError, ...]:
        """Why tasks of the last `generate` have no sample."""
        return tuple(self._issues)

    def generate(
        self, tasks: Sequence[Task], *, samples: int, seed: int, done: Container[SampleKey] = frozenset()
    ) -> Iterator[Sample]:
        """Yield the samples of each task in turn, leaving out the keys in `done`."""
        self._issues.clear()
        settings = settings_hash(self.settings, seed=seed)
        for task in tasks:
            keys = [SampleKey(task.id, self.name, settings, index) for index in range(samples)]
            wanted = [key for key in keys if key not in done]
            try:
                right = self.solution(task) if wanted else ""
            except InputError as error:
                self._issues.append(error)
                continue
            for key in wanted:
                text, how = self._answer(right, task, key.index, seed)
                yield Sample(*key, raw=text, completion=text, extraction=how)

    def solution(self, task: Task) -> str:
        """The completion that is right; raises InputError when there is none."""
        return _placed(self.source(task), task)

    def mutants(self, task: Task) -> list[Mutant]:
        """Every mutant of the right completion but for those declared equivalent; raises InputError as `solution`."""
        equivalent = self.equivalent(task.language).get(task.name, {})
        found = mutants(self.source(task), task.language)
        return [replace(one, text=_placed(one.text, task)) for one in found if one.description not in equivalent]

    def equivalent(self, language: str) -> Mapping[str, Mapping[str, str]]:
        """The mutants declared equivalent: by problem, their descriptions with the reasons."""
        return read_equivalent(self._translators / language / "equivalent.toml")

    @property
    def _translators(self) -> Path:
        return self._folder or content("translators")

    def source(self, task: Task) -> str:
        """A solution as it is stored, from the line after the signature on; raises InputError when there is none."""
        if task.language == "py":
            problem = self._problems.get(task.name)
            if problem is None or problem.reference is None:
                raise InputError(
                    "no reference solution", field=task.id, remedy="Give the problems with their references"
                )
            return python_body(problem.reference, problem.entry_point, name=task.id)
        spec = read_spec(task.language)
        file = self._translators / task.language / "solutions" / f"{task.name}.{spec.extension}"
        try:
            source = file.read_text(encoding="utf-8")
        except OSError as error:
            raise InputError("no reference solution", file=file, remedy="Write one, or leave the task out") from error
        return solution_body(source, task.signature, spec.closing, file=file)

    def _answer(self, right: str, task: Task, index: int, seed: int) -> tuple[str, str]:
        digest = hashlib.sha256(f"{task.id}\n{index}\n{seed}".encode()).digest()
        share, choice = (int.from_bytes(part, "big") for part in (digest[:8], digest[8:16]))
        if share >= self._mutated * 2**64:
            return right, "reference"
        found = self.mutants(task)
        if not found:
            return right, "reference (it has no mutant)"
        mutant = found[choice % len(found)]
        return mutant.text, f"mutant: {mutant.description}"


def _placed(solution: str, task: Task) -> str:
    """A solution as a completion: it begins on a line of its own."""
    return solution if task.prompt.endswith("\n") else f"\n{solution}"


def solution_body(source: str, signature: str, closing: str, *, file: Path) -> str:
    """What follows the signature's line in a whole source, up to the last occurrence of `closing`.

    That is what a model is to write: the tests supply `closing`. Raises InputError naming the file
    when the signature is not in it.
    """
    wanted = signature.strip()
    place = re.search(rf"^[ \t]*{re.escape(wanted)}[ \t]*(?:\n|\Z)", source, re.MULTILINE) if wanted else None
    if place is None:
        remedy = "The solution must hold the task's signature as a line of its own"
        raise InputError(f"no line {wanted!r}", file=file, remedy=remedy)
    body = source[place.end() :]
    if not closing:
        return body
    # The newline that ends the signature's line belongs to a closing that follows at once.
    end = f"\n{body}".rfind(closing)
    if end < 0:
        raise InputError(
            f"nothing closes the function: no {closing!r}", file=file, remedy="Close it as language.toml says"
        )
    return f"\n{body}"[1 : max(end, 1)]


def python_body(reference: str, entry_point: str, *, name: str) -> str:
    """The lines of a Python function after its docstring; raises InputError when there is no such function."""
    remedy = f"A reference is a Python program that defines {entry_point}"
    try:
        body = ast.parse(reference).body
    except SyntaxError as error:
        raise InputError(f"the reference does not parse ({error})", field=name, remedy=remedy) from error
    found = [node for node in body if isinstance(node, ast.FunctionDef) and node.name == entry_point]
    if not found:
        raise InputError(f"the reference does not define {entry_point}", field=name, remedy=remedy)
    function = found[-1]
    first, documented = function.body[0], ast.get_docstring(function, clean=False) is not None
    start = (first.end_lineno or first.lineno) if documented else first.lineno - 1
    lines = reference.splitlines(keepends=True)[start : function.end_lineno]
    return "".join(lines).rstrip("\n") + "\n"
