"""Doctests in the notation of the target language."""

from __future__ import annotations

import pytest

from codelab.core.problem import Parameter, Problem, Provenance
from codelab.core.task import Wording
from codelab.core.types import Type
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate.doctests import clean_doctests, published_doctests


def problem(annotations: list[str], returns: str) -> Problem:
    parameters = tuple(Parameter(f"p{i}", Type.parse(annotation)) for i, annotation in enumerate(annotations))
    return Problem("do_it", "do_it", "", "", parameters, Type.parse(returns), (), Provenance("tests"))


def rewritten(language: str, text: str, given: Problem, wording: Wording) -> str:
    target = get_language(language, wording=wording)
    return (clean_doctests if wording == "clean" else published_doctests)(text, given, target)


LISTS = problem(["List[int]", "Optional[str]"], "Dict[str, float]")
PUBLISHED = {
    "py": ">>> do_it([1, -2], None)\n    { 'a': 1 }\n",
    "js": '>>> do_it([1, -2], undefined)\n    {"a": 1}\n',
    "lua": ">>> do_it({1, -2}, None)\n    {['a'] = 1}\n",
    "sh": '>>> $(do_it "1 -2" "None")\n    {\'"a"\': \'"1"\'}\n',
    "rs": '>>> do_it(vec![1, -2], None)\n    HashMap::from([(String::from("a"), 1)])\n',
    "java": ">>> doIt((new ArrayList<Long>(Arrays.asList((long)1l, (long)-2l))), Optional.empty())\n"
    '    (new HashMap<String,Float>(("a", 1l)))\n',  # which is no Java, and published so
}
CLEAN = {
    "py": ">>> do_it([1, -2], None)\n{'a': 1.0}",
    "js": '>>> do_it([1, -2], undefined)\n{"a": 1.0}',
    "lua": '>>> do_it({1, -2}, nil)\n{["a"] = 1.0}',
    "sh": ">>> do_it '1 -2' 'None'\na,1.0",
    "rs": '>>> do_it(vec![1, -2], None)\nHashMap::from([(String::from("a"), 1.0)])',
    "java": ">>> doIt(new ArrayList<Long>(Arrays.asList(1L, -2L)), Optional.empty())\n"
    'new HashMap<String, Double>(Map.of("a", 1.0))',
}


@pytest.mark.parametrize("language", PUBLISHED)
def test_published(language: str) -> None:
    assert rewritten(language, ">>> do_it([1, -2], None)\n    {'a': 1}\n", LISTS, "published") == PUBLISHED[language]


@pytest.mark.parametrize("language", CLEAN)
def test_clean(language: str) -> None:
    assert rewritten(language, ">>> do_it([1, -2], None)\n{'a': 1}", LISTS, "clean") == CLEAN[language]


@pytest.mark.parametrize(
    "text",
    [
        "no doctest",
        ">>> other([1], None)\n{}",
        ">>> do_it([1])\n{}",  # an argument too few
        ">>> do_it(x, None)\n{}",
        ">>> do_it([1], 2)\n{}",  # not of the type
        ">>> do_it([1], None) ==\n{}",
        ">>> do_it([1], None)\nan error",
        ">>> do_it([1], None)",
        ">>> 3\n3",
    ],
)
def test_what_clean_wording_cannot_read_stays(text: str) -> None:
    assert rewritten("rs", text, LISTS, "clean") == text


def test_clean_keeps_text_around_and_the_indent() -> None:
    text = "Before.\n  >>> do_it([], 'x')\n  {}\nAfter."
    assert rewritten("js", text, LISTS, "clean") == 'Before.\n  >>> do_it([], "x")\n  {}\nAfter.'


def test_clean_bash_results_are_lines() -> None:
    given = problem(["List[List[int]]"], "List[List[int]]")
    text = "  >>> do_it([[1], [2, 3]])\n  [[1], [2, 3]]"
    assert rewritten("sh", text, given, "clean") == "  >>> do_it '1\n2 3'\n  1\n  2 3"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (">>> do_it(\n    1\n", "the doctest 'do_it(' does not parse"),
        (">>> x = 1\n    1\n", "the doctest 'x = 1' is not an expression"),
        (">>> do_it(1)\n    \n", "the doctest '' does not parse"),
        (">>> do_it(1 + 1)\n    2\n", "published rules do not translate the expression 1 + 1"),
    ],
)
def test_what_published_wording_refuses(text: str, reason: str) -> None:
    with pytest.raises(Untranslatable) as caught:
        rewritten("js", text, LISTS, "published")
    assert str(caught.value) == reason
