"""Our prompts are the published ones, and what is not would be told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from codelab.conformance.prompts import compare_prompts
from codelab.core.problem import Problem
from codelab.core.task import Refusal, Task
from codelab.languages import LANGUAGES
from codelab.translate import translate

Published = Callable[[str], tuple[Task, ...]]

# Of 161 and 400 problems, as MultiPL-E publishes them.
HUMANEVAL = {
    "py": 161, "js": 161, "ts": 159, "java": 158, "scala": 160, "cs": 158, "cpp": 161, "go": 154, "rs": 156,
    "swift": 158, "d": 156, "php": 161, "pl": 161, "rb": 161, "lua": 161, "r": 161, "rkt": 161, "sh": 158,
    "jl": 159, "hs": 156, "ml": 155, "elixir": 161, "clj": 161, "dart": 157, "adb": 157,
}  # fmt: skip
MBPP = {
    "py": 397, "js": 397, "ts": 390, "java": 386, "scala": 396, "cs": 386, "cpp": 397, "go": 374, "rs": 354,
    "swift": 396, "d": 358, "php": 397, "pl": 396, "rb": 397, "lua": 397, "r": 397, "rkt": 397, "sh": 382,
    "jl": 390, "hs": 355, "ml": 355, "elixir": 397, "clj": 397, "dart": 381, "adb": 365,
}  # fmt: skip
PRESENT = [language for language in HUMANEVAL if language in LANGUAGES]
BELL = "6775685320645824322581483068371419745979053216268760300"


@pytest.mark.parametrize("language", PRESENT)
def test_humaneval_prompts_are_the_published_ones(
    language: str, humaneval: tuple[Problem, ...], published: Published
) -> None:
    report = compare_prompts(humaneval, published(language), language)
    assert (dict(report.different), dict(report.missing), report.extra) == ({}, {}, ())
    assert (report.compared, len(report.equal)) == (HUMANEVAL[language],) * 2
    assert report.conforms


@pytest.mark.parametrize("language", PRESENT)
def test_mbpp_is_translated_as_often_as_it_is_published(language: str, mbpp: tuple[Problem, ...]) -> None:
    found = [translate(problem, language) for problem in mbpp]
    assert sum(isinstance(one, Task) for one in found) == MBPP[language]
    assert all(one.reason for one in found if isinstance(one, Refusal))
    notes = {one.name: one.notes for one in found if isinstance(one, Task) and one.notes}
    # Of Ada's sets one case is given as {}, which is a dictionary.
    assert set(notes) <= {"mbpp_67_bell_number", *(["mbpp_582_my_dict"] if language == "adb" else [])}
    for (note,) in notes.values():
        assert note.startswith((f"case 3 left out: {BELL} does not fit ", "case 3 left out: {} is not of type "))


@pytest.mark.parametrize("language", LANGUAGES)
def test_clean_wording_refuses_less(language: str, mbpp: tuple[Problem, ...]) -> None:
    refused = {p.name for p in mbpp if isinstance(translate(p, language, wording="clean"), Refusal)}
    published = {p.name for p in mbpp if isinstance(translate(p, language), Refusal)}
    if language == "sh":
        assert len(refused) <= len(published) + 5  # lists of words are kept to words
    else:
        assert refused <= published


def test_differences_are_reported(humaneval: tuple[Problem, ...], published: Published) -> None:
    tasks = list(published("js"))
    first, second, third = tasks[:3]
    tasks[0] = replace(first, prompt=first.prompt.replace("function ", "fonction "))
    tasks[1] = replace(second, prompt=second.prompt.replace("\n", "\r\n"))
    tasks[2] = replace(third, name="HumanEval_999_none")
    report = compare_prompts(humaneval, tasks, "js")
    assert not report.conforms
    assert (report.compared, len(report.equal)) == (160, 158)
    assert list(report.different) == [first.name, second.name]
    last = first.prompt.splitlines()[-1]
    lines = report.different[first.name].splitlines()
    assert lines[:2] == ["--- published", "+++ codelab"]
    assert lines[-2:] == [f"-{last.replace('function ', 'fonction ')}", f"+{last}"]
    assert report.different[second.name] == "only line ends differ"
    assert dict(report.missing) == {"HumanEval_999_none": "the sources have no problem of this name"}
    assert report.extra == (third.name,)


def test_a_refused_problem_is_missing_with_our_reason(humaneval: tuple[Problem, ...], published: Published) -> None:
    problem = replace(humaneval[0], helpers=("walk",))
    report = compare_prompts([problem], published("py")[:1], "py")
    assert dict(report.missing) == {problem.name: "the problem needs helper functions (walk)"}
    assert (report.compared, report.extra, report.conforms) == (0, (), False)
