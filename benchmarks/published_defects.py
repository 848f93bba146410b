"""How many problems each class of defect in published prompts and tests touches: the counts of docs/differences.md.

    python benchmarks/published_defects.py --reference ../shared/data

A problem is counted once a class, in the languages named and where it is published there. What a class is, and what
codelab does about it, is told in the documentation; here is how its problems are recognised.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from codelab.benchmarks import load
from codelab.core.problem import Problem
from codelab.core.task import Task
from codelab.core.types import Type
from codelab.languages import LANGUAGES, read_spec
from codelab.translate import translate

DOCTEST = re.compile(r">>>.*\n.*\n")
ALL = tuple(name for name in LANGUAGES if name not in ("kt", "nim"))


class Defect(NamedTuple):
    """A class of defect: whether a problem with this task (in published wording) is touched by it."""

    name: str
    languages: tuple[str, ...]
    touches: Callable[[Problem, Task], bool]


def prose(problem: Problem) -> str:
    return DOCTEST.sub("", problem.documentation)


def parts(value: Any) -> Iterator[Any]:
    """A value and all that is inside it."""
    yield value
    if isinstance(value, dict):
        yield from (part for pair in value.items() for item in pair for part in parts(item))
    elif isinstance(value, list | tuple | set | frozenset):
        yield from (part for item in value for part in parts(item))


def values(problem: Problem) -> Iterator[Any]:
    return (part for case in problem.cases for value in (*case.arguments, case.expected) for part in parts(value))


def types(declared: Type) -> Iterator[Type]:
    yield declared
    for inner in declared.args:
        yield from types(inner)


def mentions(problem: Problem, test: Callable[[Type], bool]) -> bool:
    return any(test(inner) for declared in problem.types for inner in types(declared))


def texts(problem: Problem, pattern: str) -> bool:
    return any(isinstance(value, str) and re.search(pattern, value) for value in values(problem))


def names(problem: Problem) -> list[str]:
    return [problem.entry_point, *(parameter.name for parameter in problem.parameters)]


def capitals(problem: Problem, _: Task) -> bool:
    return any(name[:1].isupper() for name in names(problem))


def reserved(problem: Problem, task: Task) -> bool:
    return any(parameter.name in read_spec(task.language).keywords for parameter in problem.parameters)


def tuples_of_other_length(problem: Problem, _: Task) -> bool:
    return mentions(problem, lambda one: one.kind == "tuple" and len(one.args) != 2)


EXIT_STATUS = ("py", "js", "ts", "php", "pl", "rb", "r", "rkt", "cpp", "rs", "cs", "java", "ml", "elixir", "d")
EXACT = ("py", "js", "ts", "lua", "rb", "rs", "php", "pl", "ml", "elixir", "clj", "jl", "dart", "swift", "go")
SINGLE = ("cpp", "cs", "java", "scala", "hs", "d", "adb")
BLANK_LINE = ("rb", "pl", "lua", "d", "ml", "hs", "elixir", "jl")

DEFECTS = (
    Defect("exit-status", EXIT_STATUS, lambda problem, task: True),
    Defect("exact-floats", EXACT, lambda problem, task: problem.returns.mentions("float")),
    Defect("single-precision", SINGLE, lambda problem, task: mentions(problem, lambda one: one.kind == "float")),
    Defect("reference-equality", ("cs",), lambda problem, task: problem.returns.mentions("list", "dict")),
    Defect("loose-equality", ("js", "ts"), lambda problem, task: True),
    Defect("printed-equality", ("go",), lambda problem, task: True),
    Defect("wide-tolerance", ("rkt",), lambda problem, task: problem.returns.mentions("float")),
    Defect("relative-tolerance", ("r",), lambda problem, task: problem.returns.mentions("int", "float")),
    Defect("key-order", ("php",), lambda problem, task: problem.returns.mentions("dict")),
    Defect("one-false", ("pl",), lambda problem, task: any(case.expected is False for case in problem.cases)),
    Defect("escapes", ("js", "ts"), lambda problem, task: texts(problem, r'["\\\n\r\t]')),
    Defect("interpolation", ("php", "pl", "rb", "dart", "jl"), lambda problem, task: texts(problem, r"[$@#]")),
    Defect("negative-numbers", ("ml",), lambda problem, task: any(
        isinstance(value, int | float) and value < 0 for value in values(problem))),
    Defect("capitals", ("hs", "ml", "elixir"), capitals),
    Defect("reserved-words", ALL, reserved),
    Defect("tuple-length", ("java", "scala"), tuples_of_other_length),
    Defect("stray-sign", ("jl",), lambda problem, task: "}>" in task.prompt),
    Defect("docstring-quotes", ("clj",), lambda problem, task: task.prompt.count('"') > 2),
    Defect("words-in-words", ALL, lambda problem, task: bool(re.search(r"\wpy|py\w", prose(problem)))),
    Defect("doubled-words", ("java",), lambda problem, task: "array array list" in task.prompt),
    Defect("truth-in-prose", ("pl",), lambda problem, task: bool(re.search(r"\b(True|False)\b", prose(problem)))),
    Defect("quoted-lists", ("sh",), lambda problem, task: "['" in task.prompt),
    Defect("blank-line-stop", BLANK_LINE, lambda problem, task: "\n\n" in task.stop_tokens),
)  # fmt: skip


def main() -> None:
    """Print one row a class."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reference", type=Path, default=Path("../shared/data"), help="the folder of reference data")
    folder = parser.parse_args().reference / "multipl_e"
    sources = [load(folder / f"source_{name}.jsonl").problems for name in ("humaneval", "mbpp")]
    print("| class | languages | HumanEval | MBPP |")
    print("|---|---|---|---|")
    for defect in DEFECTS:
        counts = [_counts(defect, problems) for problems in sources]
        shown = [f"{min(each.values())} to {max(each.values())}" if len(set(each.values())) > 1
                 else str(next(iter(each.values()))) for each in counts]  # fmt: skip
        print(f"| {defect.name} | {' '.join(defect.languages)} | {shown[0]} | {shown[1]} |", flush=True)


def _counts(defect: Defect, problems: tuple[Problem, ...]) -> dict[str, int]:
    """The problems touched, by language."""
    return {
        language: sum(
            defect.touches(problem, task)
            for problem in problems
            if isinstance(task := translate(problem, language), Task)
        )
        for language in defect.languages
    }


if __name__ == "__main__":
    main()
