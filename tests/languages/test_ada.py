"""How Ada writes types, names, values and assertions: the exact text."""
# ruff: noqa: E501 - a table of exact texts

from __future__ import annotations

import math
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Task, Wording
from codelab.core.types import Type
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate

# By type and value: what documentation and completions show.
SHOWN: list[tuple[str, Any, str]] = [
    ("str", "", '""'),
    ("str", 'a"b', '"a""b"'),
    ("str", "\n\x00a\t", '"" & Character\'Val (10) & Character\'Val (0) & "a" & Character\'Val (9)'),
    ("str", "é!", '"" & Character\'Val (195) & Character\'Val (169) & "!"'),
    ("int", -(2**63), "-9223372036854775808"),
    ("float", 3, "3.0"),
    ("float", 1e-7, "1.0e-07"),
    ("float", 1e22, "1.0e+22"),
    ("float", -0.0, '(-Long_Float\'Value ("0.0"))'),
    ("float", math.inf, '(1.0 / Long_Float\'Value ("0.0"))'),
    ("float", -math.inf, '((-1.0) / Long_Float\'Value ("0.0"))'),
    ("float", math.nan, '(0.0 / Long_Float\'Value ("0.0"))'),
    ("bool", True, "True"),
    ("None", None, "(null record)"),
    ("List[str]", ["a", "b"], '[To_Unbounded_String ("a"), To_Unbounded_String ("b")]'),
    ("List[List[int]]", [[1], []], "[[1], []]"),
    ("Tuple[int, str]", (1, "a"), '(1, To_Unbounded_String ("a"))'),
    ("Tuple[int]", (1,), "(Integer_1 => 1)"),
    ("Tuple[()]", (), "(null record)"),
    ("Tuple[int, ...]", (1, 2), "[1, 2]"),
    ("Dict[str, int]", {"a": 1}, '["a" => 1]'),
    ("Dict[str, List[str]]", {"a": ["b"]}, '["a" => [To_Unbounded_String ("b")]]'),
    ("Set[str]", {"a"}, '["a"]'),
    ("Optional[int]", None, "(Valid => False)"),
    ("Optional[int]", 5, "(Valid => True, Value => 5)"),
    ("Union[int, str]", "a", '(Kind => String_Kind, String_Value => To_Unbounded_String ("a"))'),
    ("Any", None, "(Kind => None_Kind)"),
    ("Any", True, "(Kind => Boolean_Kind, Boolean_Value => True)"),
    ("Any", [1], "(Kind => List_Kind, Items => [Any_Item'(Value => (Kind => Integer_Kind, Integer_Value => 1))])"),
    (
        "Any",
        {2: 0.5},
        "(Kind => Map_Kind, Keys => [Any_Item'(Value => (Kind => Integer_Kind, Integer_Value => 2))], Values => [Any_Item'(Value => (Kind => Float_Kind, Float_Value => 0.5))])",
    ),
]
# By type and value: what tests hold, where that differs.
TESTED: list[tuple[str, Any, str]] = [
    ("List[List[int]]", [[1]], "[Codelab_Integer_Vector ([1])]"),
    ("List[List[int]]", [[1, 2], []], "Integer_Vector_Array (Codelab_Integer_Vector_Rows ([1, 2], [2, 0]))"),
    ("List[List[str]]", [["a"]], '[Codelab_String_Vector ([To_Unbounded_String ("a")])]'),
    ("List[str]", ["a", "", 'b"'], 'String_Array (Codelab_Split ("|a||b"""))'),
    ("List[str]", ["|", "\n"], """String_Array (Codelab_Split (",|," & Character'Val (10)))"""),
    ("Set[str]", {"a", "b"}, 'Codelab_String_Set (Codelab_Split ("|a|b"))'),
    ("Dict[str, int]", {"a": 1}, 'Codelab_String_Integer_Map ([(To_Unbounded_String ("a"), 1)])'),
    ("Set[str]", {"a"}, 'Codelab_String_Set ([To_Unbounded_String ("a")])'),
    ("Optional[List[int]]", [1], "(Valid => True, Value => Codelab_Integer_Vector ([1]))"),
]
# By type: its name as a parameter, published and clean.
TYPES = {
    "int": ("Integer", "Long_Long_Integer"),
    "float": ("Float", "Long_Float"),
    "str": ("String", "String"),
    "bool": ("Boolean", "Boolean"),
    "None": ("REFUSED", "Nothing"),
    "Any": ("REFUSED", "Any_Type"),
    "List[int]": ("Integer_Array", "Integer_Array"),
    "List[str]": ("Unbounded_String_Array", "String_Array"),
    "List[List[int]]": ("Integer_Vector_Vector_Array", "Integer_Vector_Array"),
    "Tuple[int, ...]": ("Integer_Array", "Integer_Array"),
    "Tuple[int, str]": ("Integer_Unbounded_String_Tuple", "Integer_String_Tuple"),
    "Tuple[int, int, int]": ("Integer_Integer_Integer_Tuple", "Integer_Integer_Integer_Tuple_3"),
    "Dict[str, List[int]]": ("String_Integer_Vector_Vector_Dict.Map", "String_Integer_Vector_Maps.Map"),
    "Set[int]": ("Integer_Set.Set", "Integer_Sets.Set"),
    "Optional[str]": ("Unbounded_String_Option", "String_Option"),
    "Union[int, str]": ("REFUSED", "Integer_String_Union"),
    "List[Tuple[int, Tuple[int, int]]]": (
        "Integer_Integer_Integer_Tuple_Tuple_Array",
        "Integer_Integer_Integer_Tuple_Tuple_Array",
    ),
    "List[Tuple[Tuple[int, int, int]]]": (
        "Integer_Integer_Integer_Tuple_Tuple_Array",
        "Integer_Integer_Integer_Tuple_3_Tuple_1_Array",
    ),
}


def problem(parameters: dict[str, str], returns: str, *cases: Case, name: str = "find_all") -> Problem:
    given = tuple(Parameter(parameter, Type.parse(kind)) for parameter, kind in parameters.items())
    return Problem(name, name, "", "Find.", given, Type.parse(returns), cases, Provenance("tests"))


@pytest.mark.parametrize(("annotation", "value", "text"), SHOWN)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert get_language("adb", wording="clean").returned(value, Type.parse(annotation)) == text


@pytest.mark.parametrize(("annotation", "value", "text"), TESTED)
def test_containers_of_tests_are_made_of_arrays(annotation: str, value: Any, text: str) -> None:
    case = Case((), value)
    language = get_language("adb", wording="clean")
    assertion = language.assertion([], language.expected(value, Type.parse(annotation)), case, problem({}, annotation))
    assert assertion == f"Codelab_Check (Placeholder.Find_All, {text}, 0.0, 0.0);"


@pytest.mark.parametrize("annotation", TYPES)
def test_types(annotation: str) -> None:
    wordings: tuple[Wording, ...] = ("published", "clean")
    for wording, name in zip(wordings, TYPES[annotation], strict=True):
        language = get_language("adb", wording=wording)
        if name == "REFUSED":
            with pytest.raises(Untranslatable):
                language.type(Type.parse(annotation))
        else:
            assert language.type(Type.parse(annotation)) == name


@pytest.mark.parametrize(
    ("annotation", "value", "wording", "reason"),
    [
        ("int", 2**63, "clean", "9223372036854775808 does not fit Long_Long_Integer"),
        ("int", 2**31, "published", "2147483648 does not fit Integer"),
        ("float", 1e39, "published", "1e+39 does not fit Float"),
        ("Any", {1}, "clean", "an Any_Type holds no set"),
    ],
)
def test_refusals(annotation: str, value: Any, wording: Wording, reason: str) -> None:
    with pytest.raises(Untranslatable) as caught:
        get_language("adb", wording=wording).literal(value, Type.parse(annotation))
    assert str(caught.value) == reason


def test_sets_of_published_wording_have_no_aggregates() -> None:
    language = get_language("adb")
    shown = (
        "Integer_Set.Union (Integer_Set.Union (Integer_Set.Empty_Set, Integer_Set.To_Set (1)), Integer_Set.To_Set (2))"
    )
    assert language.returned({1, 2}, Type.parse("Set[int]")) == shown
    assertion = language.assertion(
        [], language.literal({1, 2}, Type.parse("Set[int]")), Case((), 0), problem({}, "Set[int]")
    )
    assert assertion == "Codelab_Check (Placeholder.Find_All, Codelab_Integer_Set_Set ([1, 2]), 0.0, 0.0);"


def test_signature_and_assertion() -> None:
    given = problem({"text": "str", "limit": "Optional[int]"}, "List[float]")
    language = get_language("adb", wording="clean")
    assert language.signature(given) == "function Find_All (Text : String; Limit : Integer_Option) return Float_Array"
    assert language.signature(problem({}, "int")) == "function Find_All return Long_Long_Integer"
    case = Case((), 1.0, Comparison(rel_tol=0.001, abs_tol=1e-9))
    wanted = "Codelab_Check (Placeholder.Find_All (A, B), C, 0.001, 1.0e-09);"
    assert language.assertion(["A", "B"], "C", case, given) == wanted


def test_names() -> None:
    given = problem({"string": "str", "minPath": "int", "N": "int", "n": "int", "list_": "int"}, "int", name="digits")
    clean, published = get_language("adb", wording="clean"), get_language("adb")
    assert clean.names(given) == ["My_String", "Min_Path", "N", "N_2", "List"]
    assert published.names(given) == ["My_String", "Min_Path", "N", "N", "List_"]
    assert (clean.function_name(given), published.function_name(given)) == ("My_Digits", "Digits")
    hiding = problem({"integer_array": "List[int]"}, "int")
    assert clean.names(hiding) == ["My_Integer_Array"]


def test_keys_that_are_records_get_an_order() -> None:
    given = problem({"pairs": "Set[Tuple[int, str]]"}, "int")
    prompt = get_language("adb", wording="clean").prompt(given, "Find.")
    order = (
        '   function "<" (Left, Right : Integer_String_Tuple) return Boolean is\n'
        "      (Left.Integer_1 < Right.Integer_1 or else (Left.Integer_1 = Right.Integer_1 and then (Left.String_2 < Right.String_2)));\n"
    )
    assert order in prompt
    assert '"<"' not in get_language("adb").prompt(given, "Find.")


def test_doctests_show_no_functions_of_the_tests() -> None:
    given = problem({"rows": "List[List[int]]"}, "Dict[str, int]", Case(([[1]],), {"a": 1}))
    language = get_language("adb", wording="clean")
    arguments = [language.argument([[1]], Type.parse("List[List[int]]"))]
    written = language.doctest(arguments, language.expected({"a": 1}, given.returns), given)
    assert written == ("Find_All ([[1]])", '["a" => 1]')


def test_later_sources_of_the_published_problems() -> None:
    given = problem({"text1": "str"}, "List[Any]", Case(("a",), ["a"]), name="mbpp_725_extract_quotation")
    assert str(get_language("adb").suited(given).returns) == "List[str]"
    assert get_language("adb", wording="clean").suited(given) is given


def test_long_names_and_literals_are_shortened() -> None:
    deep = Type.parse("Tuple[int, int, int, int]")
    for _ in range(4):
        deep = Type("tuple", (deep, deep, deep))
    name = get_language("adb", wording="clean").type(deep)
    assert name.startswith("Tuple_3_")
    assert len(name) <= 90
    task = translate(problem({"values": "List[int]"}, "int", Case((list(range(9999)),), 1)), "adb", wording="clean")
    assert isinstance(task, Task)
    assert max(map(len, task.tests.split("\n"))) < 2000
