"""Swift: the exact text of values, types, signatures and prompts, and what is refused."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.types import Type
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from tests.languages.test_literals import problem, written

CLEAN, PUBLISHED = get_language("swift", wording="clean"), get_language("swift")


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("str", "a'b\"c\\(x)\n\t\r\x00\x1b\x7fé🙂", '"a\'b\\"c\\\\(x)\\n\\t\\r\\u{0}\\u{1b}\\u{7f}é🙂"'),
        ("int", -(2**63), "-9223372036854775808"),
        ("int", 2**63, "REFUSED 9223372036854775808 does not fit Int"),
        ("float", 3, "3.0"),
        ("float", float("nan"), "Double.nan"),
        ("float", float("-inf"), "-Double.infinity"),
        ("bool", True, "true"),
        ("None", None, "nil"),
        ("Optional[int]", None, "nil"),
        ("List[int]", [], "[]"),
        ("Tuple[int, ...]", (1, 2), "[1, 2]"),
        ("Tuple[()]", (), "()"),
        ("Tuple[int]", (1,), "(1)"),
        ("Tuple[int, Optional[str]]", (1, None), "(1, nil)"),
        ("Set[int]", {1, 2}, "Set([1, 2])"),
        ("Set[int]", set(), "Set<Int>()"),
        ("Set[str]", {"é", "e\u0301"}, 'REFUSED Swift takes two of "e\u0301", "é" for the same'),
        ("Set[Tuple[int, str]]", {(1, "a")}, 'Set([IntStringTuple(first: 1, second: "a")])'),
        ("Set[Tuple[int, str]]", set(), "Set<IntStringTuple>()"),
        ("Set[Tuple[int, str]]", {1}, "REFUSED 1 is not of type Tuple[int, str]"),
        ("Dict[Tuple[int, int], Tuple[int, int]]", {(1, 2): (3, 4)}, "[IntIntTuple(first: 1, second: 2): (3, 4)]"),
        ("Set[Tuple[int]]", {(1,)}, "Set([(1)])"),
        ("Dict[str, float]", {"a": 1}, '["a": 1.0]'),
        ("Dict[str, float]", {}, "[:]"),
        ("Any", 1, "1"),
        ("Any", [1, "a", {}], '[1, "a", [:] as [AnyHashable: AnyHashable]] as [AnyHashable]'),
        ("Any", (1, None), "[1, nil] as [AnyHashable?]"),
        ("Any", {"a": None}, '["a": nil] as [AnyHashable: AnyHashable?]'),
        ("Any", None, "REFUSED nil is no AnyHashable"),
        ("Optional[Any]", None, "nil"),
        ("Union[int, str]", 1, ".int(1)"),
        ("Union[List[int], str]", [1], ".intArray([1])"),
        ("Optional[Union[int, str]]", "1", '.string("1")'),
    ],
)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert written("swift", annotation, value) == text


TYPES = {
    "Any": ("AnyHashable", "AnyHashable"),
    "None": ("Never?", "()"),
    "List[float]": ("[Double]", "[Double]"),
    "Tuple[int, ...]": ("[Int]", "REFUSED published Swift prompts have no type for Tuple[int, ...]"),
    "Tuple[int, str]": ("(Int, String)", "(Int, String)"),
    "Set[int]": ("Set<Int>", "REFUSED published Swift prompts have no type for Set[int]"),
    "Dict[str, List[bool]]": ("[String: [Bool]]", "[String : [Bool]]"),
    "Dict[Tuple[int, int], int]": ("[IntIntTuple: Int]", "[(Int, Int) : Int]"),
    "Set[Optional[Tuple[int, int]]]": (
        "REFUSED Swift has no Set[Optional[Tuple[int, int]]]: Optional[Tuple[int, int]] cannot be hashed",
        "REFUSED published Swift prompts have no type for Set[Optional[Tuple[int, int]]]",
    ),
    "Optional[int]": ("Int?", "Int?"),
    "Union[str, int]": ("StringOrInt", "Result<String, Int>"),
    "Union[int, float, str, None]": ("IntOrDoubleOrString?", "Value?"),
    "Union[int, str, List[int]]": (
        "IntOrStringOrIntArray", "REFUSED published Swift prompts have no type for Union[int, str, List[int]]"
    ),
}  # fmt: skip


@pytest.mark.parametrize("annotation", TYPES)
def test_types(annotation: str) -> None:
    found: list[str] = []
    for language in (CLEAN, PUBLISHED):
        try:
            found.append(language.type(Type.parse(annotation)))
        except Untranslatable as reason:
            found.append(f"REFUSED {reason}")
    assert tuple(found) == TYPES[annotation]


def test_signature_and_assertion_have_labels() -> None:
    given = problem({"some_value": "int", "in": "Tuple[int, ...]"}, "float")
    assert CLEAN.signature(given) == "func find_all(some_value: Int, in_: [Int]) -> Double {"
    case = Case((), 1.0, Comparison(rel_tol=0.001, abs_tol=0.0))
    assert CLEAN.assertion(["A", "B"], "C", case, given) == (
        "Codelab.check(find_all(some_value: A, in_: B), C, 0.001, 0.0)"
    )
    assert CLEAN.doctest(["A", "B"], "C", given) == ("find_all(some_value: A, in_: B)", "C")


def test_clean_prompt_declares_unions() -> None:
    given = problem({"value": "List[Union[int, Tuple[int, int]]]"}, "Union[int, str]")
    assert CLEAN.prompt(given, "Do\n\n  it.") == (
        "import Foundation\n\n"
        "enum IntOrIntIntTuple {\n    case int(Int)\n    case intIntTuple((Int, Int))\n}\n\n"
        "enum IntOrString: Hashable {\n    case int(Int)\n    case string(String)\n}\n\n"
        "/// Do\n///\n///   it.\nfunc find_all(value: [IntOrIntIntTuple]) -> IntOrString {\n"
    )


def test_clean_prompt_declares_tuples_that_are_hashed() -> None:
    given = problem({"value": "Dict[Tuple[int, str], int]"}, "Set[Tuple[int, str]]")
    assert CLEAN.prompt(given, "Do it.") == (
        "import Foundation\n\n"
        "struct IntStringTuple: Hashable {\n    let first: Int\n    let second: String\n}\n\n"
        "/// Do it.\nfunc find_all(value: [IntStringTuple: Int]) -> Set<IntStringTuple> {\n"
    )


def test_published_prompt_declares_unions() -> None:
    given = problem({"value": "List[Union[int, str, float]]"}, "Union[str, int]")
    assert PUBLISHED.prompt(given, "Do it.") == (
        "\nenum Value: Equatable, Hashable {\n    case intValue(Int)\n    case stringValue(String)\n"
        "    case doubleValue(Double)\n}\n\n            "
        "\nextension Int: Error {}\n        "
        "\n/// Do it.\nfunc find_all(value: [Value]) -> Result<String, Int> {\n"
    )


def any_problem(value: Any, annotation: str = "List[Any]") -> Problem:
    declared = Type.parse(annotation)
    parameters = (Parameter("value", declared),)
    return Problem("f", "f", "", "", parameters, declared, (Case((value,), value),), Provenance("t"))


@pytest.mark.parametrize(
    ("annotation", "value", "returned"),
    [
        ("List[Any]", [1], "[AnyHashable]"),
        ("List[Any]", [None], "[AnyHashable?]"),
        ("List[Any]", [[None]], "[AnyHashable]"),
        ("Optional[Any]", None, "AnyHashable?"),
        ("Dict[str, Tuple[Any, int]]", {"a": (None, 1)}, "[String: (AnyHashable?, Int)]"),
    ],
)
def test_any_is_optional_where_a_case_has_none(annotation: str, value: Any, returned: str) -> None:
    assert CLEAN.type(CLEAN.suited(any_problem(value, annotation)).returns) == returned


@pytest.mark.parametrize(
    ("annotation", "source", "text"),
    [
        ("float", "5", "5"),
        ("str", "'a\"\\\\\\n'", '"a\\"\\\\\\n"'),
        ("List[int]", "[]", "[] as [Int]"),
        ("Dict[str, int]", "{}", "[:] as [String : Int]"),
        ("Dict[str, int]", "{'a': 1}", '["a" : 1]'),
        ("List[Any]", "[{}, [], 'a']", '[[:] as [AnyHashable : AnyHashable], [] as [AnyHashable], "a"]'),
        ("Union[str, int]", "1", ".failure(1)"),
        ("Union[str, int]", "'1'", '.success("1")'),
        ("Union[str, int, float]", "1.5", ".doubleValue(1.5)"),
        ("Tuple[int, Optional[int]]", "(1, None)", "(1, nil)"),
        ("str", "8", "REFUSED published rules do not translate 8 as str"),
        ("Any", "None", "REFUSED published rules do not translate None as Any"),
        ("Any", "{1, 2}", "REFUSED published rules do not translate {1, 2} as Any"),
    ],
)
def test_published_doctests(annotation: str, source: str, text: str) -> None:
    given = problem({"value": annotation}, annotation)
    call, result = (ast.parse(part, mode="eval").body for part in (f"other({source})", source))
    try:
        found = PUBLISHED.notation.doctest(call, result, given)
    except Untranslatable as reason:
        found = f"REFUSED {reason}"
    assert found == (text if text.startswith("REFUSED") else (f"find_all(value: {text})", text))


def test_published_doctests_are_calls() -> None:
    name = ast.parse("lst", mode="eval").body
    with pytest.raises(Untranslatable, match=r"^published rules do not translate the doctest lst$"):
        PUBLISHED.notation.doctest(name, name, problem({"value": "int"}, "int"))
