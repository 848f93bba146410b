"""D: the exact text of types, literals, prompts and assertions."""
# ruff: noqa: E501 - a table of exact texts

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Task, Wording
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import run_task
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate


def written(annotation: str, value: Any, wording: Wording = "clean") -> str:
    target, declared = get_language("d", wording=wording), Type.parse(annotation)
    try:
        target.type(declared)
        return target.expected(value, declared)
    except Untranslatable as reason:
        return f"REFUSED {reason}"


def problem(annotations: dict[str, str], returns: str, name: str = "find_all", cases: tuple[Case, ...] = ()) -> Problem:
    parameters = tuple(Parameter(each, Type.parse(annotation)) for each, annotation in annotations.items())
    return Problem(name, name, "", "Do it.", parameters, Type.parse(returns), cases, Provenance("tests"))


VALUES: list[tuple[str, Any, str]] = [
    ("str", "a'b\"c", '"a\'b\\"c"'),
    ("str", "\\n$x#{y}`", '"\\\\n$x#{y}`"'),
    ("str", "\n\t\r\x00\x1b7\x7f", '"\\n\\t\\r\\x00\\x1b7\\x7f"'),
    ("str", "\xe9\U0001f642\u2028\u2029", '"\xe9\U0001f642\\u2028\\u2029"'),
    ("int", 2**53, "9007199254740992L"),
    ("int", -(2**63), "long.min"),
    ("int", 2**63, "REFUSED 9223372036854775808 does not fit long"),
    ("float", 3, "3.0"),
    ("float", 1e22, "1e+22"),
    ("float", 5e-324, "(5.696189077778436e-306 / 1.152921504606847e+18)"),
    ("float", float("inf"), "double.infinity"),
    ("float", float("-inf"), "-double.infinity"),
    ("float", float("nan"), "double.nan"),
    ("None", None, "null"),
    ("Optional[int]", None, "Nullable!long.init"),
    ("Optional[int]", 5, "Nullable!long(5L)"),
    ("Optional[List[int]]", [], "Nullable!(long[])((long[]).init)"),
    ("List[int]", [], "(long[]).init"),
    ("List[List[float]]", [[1], []], "[[1.0], (double[]).init]"),
    ("Tuple[int]", (1,), "tuple(1L)"),
    ("Tuple[int, List[str]]", (1, []), "tuple(1L, (string[]).init)"),
    ("Tuple[int, ...]", (1, 2), "[1L, 2L]"),
    ("Set[int]", {1, 2}, "[1L: true, 2L: true]"),
    ("Set[str]", set(), "(bool[string]).init"),
    ("Dict[str, int]", {"b": 1, "a": -2}, '["b": 1L, "a": -2L]'),
    ("Dict[str, int]", {}, "(long[string]).init"),
    ("Union[int, str]", "1", 'IntOrString("1")'),
    ("Any", [1, None, {"a": 1.5}], 'Variant([Variant(1L), Variant(null), Variant([Variant("a"): Variant(1.5)])])'),
    ("int", True, "REFUSED True is not of type int"),
]


@pytest.mark.parametrize(("annotation", "value", "text"), VALUES)
def test_values(annotation: str, value: Any, text: str) -> None:
    assert written(annotation, value) == text


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("float", 0.1, "0.1f"),
        ("float", 1e39, "REFUSED 1e+39 does not fit float"),
        ("float", float("inf"), "float.infinity"),
        ("Optional[int]", None, "Nullable!(long).init"),
        ("Dict[str, int]", {"a": 1}, 'Nullable!(long[string])(["a": 1L])'),
        ("Dict[str, int]", {}, "Nullable!(long[string]).init"),
        ("List[Dict[str, float]]", [{"a": 1.5}], '[["a": 1.5f]]'),
        ("Dict[str, float]", {}, "REFUSED published D prompts have no type for Dict[str, float]"),
        ("Any", 1, "REFUSED published D prompts have no type for Any"),
        ("Tuple[int, ...]", (1,), "REFUSED published D prompts have no type for Tuple[int, ...]"),
    ],
)
def test_published_values(annotation: str, value: Any, text: str) -> None:
    assert written(annotation, value, "published") == text


@pytest.mark.parametrize(
    ("annotation", "published", "clean"),
    [
        ("float", "float", "double"),
        ("List[List[str]]", "string[][]", "string[][]"),
        ("Dict[str, int]", "Nullable!(long[string])", "long[string]"),
        ("List[Dict[str, float]]", "None[]", "double[string][]"),
        ("Tuple[int, bool]", "Tuple!(long, bool)", "Tuple!(long, bool)"),
        ("Optional[int]", "Nullable!(long)", "Nullable!long"),
        ("Optional[List[int]]", "Nullable!(long[])", "Nullable!(long[])"),
    ],
)
def test_types(annotation: str, published: str, clean: str) -> None:
    declared = Type.parse(annotation)
    assert get_language("d").type(declared) == published
    assert get_language("d", wording="clean").type(declared) == clean


def test_clean_prompt() -> None:
    given = problem({"string": "Union[int, str]", "x": "Any"}, "Dict[str, float]")
    assert get_language("d", wording="clean").prompt(given, "One\u2028line.\n\n  Two */.") == (
        "import std.math;\nimport std.sumtype;\nimport std.typecons;\nimport std.variant;\n\n"
        "alias IntOrString = SumType!(long, string);\n\n"
        "/// One line.\n///\n///   Two */.\ndouble[string] find_all(IntOrString string_, Variant x)\n"
    )


@pytest.mark.parametrize(
    ("name", "returns", "imported"),
    [
        ("HumanEval_106_f", "int", False),
        ("HumanEval_107_even_odd_palindrome", "Tuple[int, int]", True),
        ("HumanEval_10_make_palindrome", "int", True),
        ("HumanEval_0_has_close_elements", "bool", False),
        ("mbpp_105_count", "int", False),
        ("mbpp_11_remove_Occ", "str", True),
        ("clamp", "int", False),
        ("clamp", "Optional[int]", True),
    ],
)
def test_published_imports_follow_the_order_of_files(name: str, returns: str, *, imported: bool) -> None:
    given = replace(problem({}, returns), name=name)
    prompt = get_language("d").prompt(given, " Do it.")
    assert prompt.startswith("import std.math;\nimport std.typecons;\n/*\n Do it.\n*/\n") is imported
    assert prompt.endswith(" find_all() \n")


def test_assertion() -> None:
    given = problem({"new": "int"}, "List[float]", "body")
    case = Case((), [1.0], Comparison(rel_tol=0.001, abs_tol=0.0))
    clean, published = get_language("d", wording="clean"), get_language("d")
    assert clean.signature(given) == "double[] body_(long new_)"
    assert clean.assertion(["A"], "C", case, given) == "Codelab.check!(double[])(body_(A), C, 0.001, 0.0);"
    assert list(clean.test_support(given)) == []
    assert list(published.test_support(given)) == ["Codelab.nullIsEmpty = true;"]


def status_of(task: Problem, completion: str, wording: Wording = "clean") -> Status:
    made = translate(task, "d", wording=wording)
    assert isinstance(made, Task)
    return run_task(made, completion).status


def test_a_candidate_swallows_no_failure(need: Callable[[str], None]) -> None:
    need("d")
    given = problem({"x": "int"}, "int", cases=(Case((1,), 1),))
    end = "static ~this() { import core.sys.posix.unistd : _exit; _exit(0); }"
    assert status_of(given, f"{{ try {{ return x + 1; }} catch (Throwable) {{ return 1; }} }}\n{end}") is Status.FAILED


def test_the_harness_imports_nothing_for_the_candidate(need: Callable[[str], None]) -> None:
    need("d")
    given = problem({"x": "int"}, "str", cases=(Case((1,), "1"),))
    assert status_of(given, "{ return x.to!string; }") is Status.BUILD_ERROR
    assert status_of(given, "{ return text(x); }") is Status.BUILD_ERROR


def test_names_of_the_harness_are_free(need: Callable[[str], None]) -> None:
    need("d")
    given = problem({"x": "List[int]"}, "List[int]", "text", cases=(Case(([1],), [1]),))
    more = "long same, report, check, count, shown, fflush, strip, read, write;"
    assert status_of(given, f"{{ return x; }}\n{more}") is Status.PASSED


def test_whole_numbers_of_any_size_are_one_kind_in_a_variant(need: Callable[[str], None]) -> None:
    need("d")
    given = problem({"x": "int"}, "Any", cases=(Case((1,), 1), Case((2,), [2]), Case((3,), {"a": 3})))
    body = '{ if (x == 1) return Variant([5].length); if (x == 2) return Variant([2]); return Variant(["a": Variant(3)]); }'
    assert status_of(given, body) is Status.PASSED
    assert status_of(given, "{ return x == 1 ? Variant(true) : Variant(1.0); }") is Status.FAILED


def test_a_published_dictionary_may_be_null_or_empty(need: Callable[[str], None]) -> None:
    need("d")
    prompt = 'from typing import Dict\n\ndef find_all(x: int) -> Dict[str, int]:\n    """Do it."""\n'
    given = replace(problem({"x": "int"}, "Dict[str, int]", cases=(Case((1,), {}), Case((2,), {}))), prompt=prompt)
    both = "{ long[string] none; return x == 1 ? nullable(none) : Nullable!(long[string]).init; }"
    assert status_of(given, both, "published") is Status.PASSED
    assert status_of(given, '{ return nullable(["a": 1L]); }', "published") is Status.FAILED
