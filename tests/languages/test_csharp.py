"""C#: the exact text of values, types, signatures and prompts, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from codelab.core.errors import ToolchainMissingError
from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Task, Wording
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import find_toolchain, run_task
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate

CLEAN = get_language("cs", wording="clean")
PUBLISHED = get_language("cs")


def problem(
    name: str = "add_one", parameters: str = "int", returns: str = "int", cases: tuple[Case, ...] = (), **names: str
) -> Problem:
    return Problem(
        name=name,
        entry_point=name,
        prompt=f'def {name}(value):\n    """Do it."""\n',
        documentation="Do it.\n\n    - well",
        parameters=(Parameter(names.get("parameter", "value"), Type.parse(parameters)),),
        returns=Type.parse(returns),
        cases=cases,
        provenance=Provenance("tests"),
    )


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("str", "a'b\"c\\", '"a\'b\\"c\\\\"'),
        ("str", "\n\t\r\x00\x1b\x7f\x85\u2028", '"\\n\\t\\r\\u0000\\u001b\\u007f\\u0085\\u2028"'),
        ("str", "{x} é🙂", '"{x} é🙂"'),
        ("int", -(2**63), "-9223372036854775808L"),
        ("float", 3, "3.0"),
        ("float", 1e22, "1e+22"),
        ("float", float("-inf"), "double.NegativeInfinity"),
        ("float", float("nan"), "double.NaN"),
        ("bool", True, "true"),
        ("None", None, "null"),
        ("Optional[int]", None, "null"),
        ("Optional[int]", 5, "5L"),
        ("List[Optional[int]]", [None, 1], "new List<long?> {null, 1L}"),
        ("List[Optional[str]]", [None, "a"], 'new List<string> {null, "a"}'),
        ("List[List[float]]", [[1], []], "new List<List<double>> {new List<double> {1.0}, new List<double>()}"),
        ("Tuple[()]", (), "ValueTuple.Create()"),
        ("Tuple[int, Optional[int]]", (1, None), "new Tuple<long, long?>(1L, null)"),
        (
            "Tuple[int, int, int, int, int, int, int, str]",
            (1, 2, 3, 4, 5, 6, 7, "h"),
            "new Tuple<long, long, long, long, long, long, long, Tuple<string>>"
            '(1L, 2L, 3L, 4L, 5L, 6L, 7L, new Tuple<string>("h"))',
        ),
        ("Tuple[int, ...]", (1, 2), "new List<long> {1L, 2L}"),
        ("Set[str]", {"a"}, 'new HashSet<string> {"a"}'),
        ("Dict[str, float]", {"a": 1}, 'new Dictionary<string, double> {{"a", 1.0}}'),
        ("Dict[int, str]", {}, "new Dictionary<long, string>()"),
        ("Any", [1, "a", None, [True]], 'new List<object> {1L, "a", null, new List<object> {true}}'),
        ("Union[int, str]", "1", '"1"'),
    ],
)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert CLEAN.literal(value, Type.parse(annotation)) == text


@pytest.mark.parametrize(
    ("wording", "annotation", "value", "reason"),
    [
        ("clean", "int", 2**63, "9223372036854775808 does not fit long"),
        ("clean", "Dict[Optional[int], int]", {None: 1}, "C# dictionaries have no key null"),
        ("published", "float", 1e39, "1e+39 does not fit float"),
        ("published", "float", 1e-46, "1e-46 does not fit float"),
        ("published", "List[Set[int]]", [], "published C# prompts have no type for Set[int]"),
    ],
)
def test_refusals(wording: Wording, annotation: str, value: Any, reason: str) -> None:
    with pytest.raises(Untranslatable) as caught:
        get_language("cs", wording=wording).literal(value, Type.parse(annotation))
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("annotation", "clean", "published"),
    [
        ("float", "double", "float"),
        ("Optional[float]", "double?", "Nullable<float>"),
        ("Optional[str]", "string", "string"),
        ("Optional[Tuple[()]]", "ValueTuple?", None),
        ("Dict[str, List[int]]", "Dictionary<string, List<long>>", "Dictionary<string,List<long>>"),
        ("Dict[Any, None]", "Dictionary<object, object>", "Dictionary<object,null>"),
        ("Tuple[int, ...]", "List<long>", "List<long>"),
        ("Set[Tuple[int, str]]", "HashSet<Tuple<long, string>>", None),
        ("Union[int, str]", "object", None),
        ("Optional[Union[int, str]]", "object", None),
    ],
)
def test_types(annotation: str, clean: str, published: str | None) -> None:
    declared = Type.parse(annotation)
    assert CLEAN.type(declared) == clean
    if published is not None:
        assert PUBLISHED.type(declared) == published


@pytest.mark.parametrize(
    ("name", "clean", "published"),
    [
        ("string", "string_", "str"),
        ("base", "base_", "numBase"),
        ("decimal", "decimal_", "decimalNum"),
        ("operator", "operator_", "op"),
        ("strlen", "strlen", "string_length"),
        ("char", "char_", "char"),
    ],
)
def test_reserved_words(name: str, clean: str, published: str) -> None:
    assert CLEAN.names(problem(parameter=name)) == [clean]
    assert PUBLISHED.names(problem(parameter=name)) == [published]


@pytest.mark.parametrize(("name", "clean"), [("add_one", "AddOne"), ("main", "Main_"), ("equals", "Equals_")])
def test_function_names(name: str, clean: str) -> None:
    assert CLEAN.function_name(problem(name)) == clean


def test_prompts() -> None:
    usings = "".join(
        f"using {name};\n"
        for name in (
            "System",
            "System.Numerics",
            "System.Diagnostics",
            "System.Collections.Generic",
            "System.Linq",
            "System.Text",
            "System.Security.Cryptography",
        )
    )
    head, signature = f"{usings}class Problem {{\n    // Do it.\n", "    public static long AddOne(long value) {\n"
    assert CLEAN.prompt(problem(), "Do it.\n\n  well\u2028") == f"{head}    //\n    //   well\\u2028\n{signature}"
    assert PUBLISHED.prompt(problem(), "Do it.\n  well") == f"{head}    // well\n{signature}"


def test_assertion() -> None:
    case = Case(([1],), 2, Comparison())
    assert CLEAN.assertion(["1L"], "2L", case, problem()) == ("CodelabHarness.Check(Problem.AddOne(1L), 2L, 0.0, 0.0);")
    assert CLEAN.cases(["x;", "y;"]) == [
        "internal static void CodelabCase1() { x; }",
        "internal static void CodelabCase2() { y; }",
    ]


def verdict_of(annotation: str, actual: Any, expected: Any, body: str, wording: Wording = "clean") -> Status:
    try:
        find_toolchain("cs")
    except ToolchainMissingError as error:
        pytest.skip(str(error))
    task = translate(problem("same", annotation, annotation, (Case((actual,), expected),)), "cs", wording=wording)
    assert isinstance(task, Task), task
    return run_task(task, body).status


def test_lists_are_compared_by_value() -> None:
    assert verdict_of("List[List[int]]", [[1]], [[1]], "        return value.Select(x => x.ToList()).ToList();") is (
        Status.PASSED
    )


def test_single_precision_has_its_own_tolerance() -> None:
    body = "        return value;"
    assert verdict_of("float", 1.00001, 1.0, body, "published") is Status.PASSED
    assert verdict_of("float", 1.001, 1.0, body, "published") is Status.FAILED
    assert verdict_of("float", 1.00001, 1.0, body) is Status.FAILED


def test_a_swallowed_exception_does_not_hide_a_wrong_result() -> None:
    body = "        try { return value + 1; } catch { return value; }"
    assert verdict_of("int", 1, 1, body) is Status.FAILED
