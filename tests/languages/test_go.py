"""Go: the exact text of values, types, signatures and prompts, and what is refused."""

from __future__ import annotations

import ast
from collections.abc import Callable
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

CLEAN = get_language("go", wording="clean")
PUBLISHED = get_language("go")


def problem(name: str, returns: str, *cases: Case, **parameters: str) -> Problem:
    given = tuple(Parameter(each, Type.parse(annotation)) for each, annotation in parameters.items())
    prompt = f'def {name}():\n    """Do it."""\n'
    return Problem(name, name, prompt, "Do it.", given, Type.parse(returns), cases, Provenance("tests"))


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("str", "a'b\"c\\%d`", '"a\'b\\"c\\\\%d`"'),
        ("str", "\n\t\r\x00\x1b\x7f", '"\\n\\t\\r\\x00\\x1b\\x7f"'),
        ("str", "\xe9\U0001f642\u2028\ufeff", '"\xe9\U0001f642\u2028\\ufeff"'),
        ("int", -(2**63), "-9223372036854775808"),
        ("float", 3, "3.0"),
        ("float", 1e22, "1e+22"),
        ("float", -0.0, "math.Copysign(0, -1)"),
        ("float", float("-inf"), "math.Inf(-1)"),
        ("float", float("nan"), "math.NaN()"),
        ("None", None, "nil"),
        ("Optional[int]", None, "nil"),
        ("Optional[int]", 5, "codelabPointer(5)"),
        ("Optional[List[int]]", [5], "&[]int{5}"),
        ("Optional[Union[int, str]]", 5, "5"),
        ("List[Optional[str]]", [None, "a"], '[]*string{nil, codelabPointer("a")}'),
        ("List[Optional[List[int]]]", [[1], None], "[]*[]int{{1}, nil}"),
        ("List[List[float]]", [[1], []], "[][]float64{{1.0}, {}}"),
        ("Tuple[()]", (), "[0]any{}"),
        ("Tuple[int, int]", (1, 2), "[2]int{1, 2}"),
        ("Tuple[int, ...]", (1, 2), "[]int{1, 2}"),
        ("List[Tuple[int, str]]", [(1, "a")], '[]Tuple2[int, string]{{1, "a"}}'),
        ("Set[int]", {2, 1}, "map[int]bool{1: true, 2: true}"),
        ("Set[Tuple[int, int]]", {(1, 2)}, "map[[2]int]bool{{1, 2}: true}"),
        ("Dict[str, List[int]]", {"a": [1], "b": []}, 'map[string][]int{"a": {1}, "b": {}}'),
        ("Any", [1, 1.0, "1", True, None, (1,)], '[]any{1, 1.0, "1", true, nil, []any{1}}'),
        ("Any", {"a": {1}}, 'map[any]any{"a": map[any]bool{1: true}}'),
        ("List[Union[int, List[int]]]", [1, [2]], "[]any{1, []int{2}}"),
    ],
)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert CLEAN.literal(value, Type.parse(annotation)) == text


@pytest.mark.parametrize(
    ("annotation", "value", "reason"),
    [
        ("int", 2**63, "9223372036854775808 does not fit int"),
        ("str", "\ud800", "Go has no strings with half a surrogate pair"),
        ("Dict[Any, int]", {(1, 2): 3}, "Go has no slices and maps as keys"),
        ("Set[Optional[int]]", {1}, "Go has no Set[Optional[int]]: keys of type Optional[int] cannot be compared"),
    ],
)
def test_refused_values(annotation: str, value: Any, reason: str) -> None:
    with pytest.raises(Untranslatable) as caught:
        CLEAN.literal(value, Type.parse(annotation))
    assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("annotation", "clean", "published"),
    [
        ("float", "float64", "float64"),
        ("Any", "any", "interface{}"),
        ("Tuple[int, str]", "Tuple2[int, string]", "[]interface{}"),
        ("Tuple[Optional[int], Set[int]]", "Tuple2[*int, map[int]bool]", "[]interface{}"),
        ("List[Tuple[int, int]]", "[][2]int", "[][]interface{}"),
        ("Tuple[str, ...]", "[]string", "[]interface{}"),
        ("Dict[str, int]", "map[string]int", "map[string]int"),
        (
            "Dict[str, float]",
            "map[string]float64",
            "published Go prompts have dictionaries of int and str only, not Di",
        ),
        ("Union[int, str]", "any", "published Go prompts have no type for Union[int, str]"),
        (
            "Optional[Dict[str, int]]",
            "*map[string]int",
            "published Go prompts have no type for Optional[Dict[str, int]]",
        ),
        ("Optional[Union[int, str]]", "any", "published Go prompts have no type for Union[int, str, None]"),
        ("None", "any", "published Go prompts have no type for None"),
    ],
)
def test_types(annotation: str, clean: str, published: str) -> None:
    assert CLEAN.type(Type.parse(annotation)) == clean
    if published.startswith("published"):
        with pytest.raises(Untranslatable) as caught:
            PUBLISHED.type(Type.parse(annotation))
        assert str(caught.value).startswith(published)
    else:
        assert PUBLISHED.type(Type.parse(annotation)) == published


def test_signature_and_assertion() -> None:
    case = Case(("a", [1.5], 2), None, Comparison(0.01, 0.02))
    one = problem("sort", "Optional[float]", case, string="str", range="List[float]", time="int")
    assert CLEAN.signature(one) == "func sort_(string_ string, range_ []float64, time_ int) *float64 {"
    assert CLEAN.assertion(["a", "b", "c"], "nil", case, one) == (
        "codelabCheck(codelabT, codelabView(sort_(a, b, c)), codelabView(nil), 0.01, 0.02)"
    )
    assert CLEAN.test_support(one)[-1] == "var codelabView = codelabOptional(codelabOf[float64])"
    assert PUBLISHED.signature(problem("sort", "int", case, string="str", float="float", int="int", bool="bool")) == (
        "func sort(myString string, myFloat float64, myInt int, myBool bool) int {"
    )


def test_a_function_is_no_test() -> None:
    assert CLEAN.function_name(problem("Test_it", "int")) == "test_it"
    assert CLEAN.function_name(problem("init", "int")) == "init_"
    assert PUBLISHED.function_name(problem("Test_it", "int")) == "Test_it"


def test_prompts() -> None:
    one = problem("f", "Tuple[int, str]", Case((), (1, "a")))
    assert PUBLISHED.prompt(problem("f", "int"), " One.\n   two") == (
        'package f_test\n\nimport (\n    "testing"\n    "fmt"\n)\n\n// One.\n// two\nfunc f() int {\n'
    )
    assert CLEAN.prompt(one, "One.\n\n  two") == (
        'package f_test\n\nimport (\n\t"crypto/md5"\n\t"errors"\n\t"fmt"\n\t"math"\n\t"math/big"\n\t"regexp"\n'
        '\t"sort"\n\t"strconv"\n\t"strings"\n\t"testing"\n\t"time"\n\t"unicode"\n\t"unicode/utf8"\n)\n\n'
        "// Tuple2 is a tuple of 2 values.\ntype Tuple2[A, B any] struct {\n\tFirst  A\n\tSecond B\n}\n\n"
        "// One.\n//\n//   two\nfunc f() Tuple2[int, string] {\n"
    )


def test_a_pointer_in_a_doctest_is_an_address() -> None:
    one = problem("f", "Optional[int]", a="Optional[str]", b="int")
    arguments = ['codelabPointer("a)\\"(")', "(1)"]
    assert CLEAN.doctest(arguments, "codelabPointer(5)", one) == ('f(&"a)\\"(", (1))', "&5")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("f([1, -2])", "f([]int{1, -2})"),
        ("f([1, 2.5])", "f([]float64{1, 2.5})"),
        ("f(['a', 1, 2.5])", 'f([]float64{"a", 1, 2.5})'),
        ("f(['a', 1])", 'f([]interface{}{"a", 1})'),
        ("f([True])", "f([]UNKNOWN{true})"),
        ("f([])", "f([]int{})"),
        ("f([[]])", "f([]UNKNOWN{[]interface{}{}})"),
        ("f([[1], []])", "f([]interface{}{[]int{1}, []interface{}{}})"),
        ("f([(1, 2)])", "f([][]int{[]interface{}{1, 2}})"),
        ("f({'a': [1]})", 'f(map[string][]int{"a": []int{1}})'),
        ("f('a\\n\"')", 'f("a\\n"")'),
    ],
)
def test_published_values(source: str, text: str) -> None:
    call = ast.parse(source, mode="eval").body
    written, result = PUBLISHED.notation.doctest(
        call, ast.parse("[]", mode="eval").body, problem("f", "Any", a="List[int]")
    )
    assert (written, result) == (text, "interface{}{}")


def judged(returns: str, expected: Any, body: str, *, wording: Wording = "clean", after: str = "") -> Status:
    task = translate(problem("f", returns, Case((), expected)), "go", wording=wording)
    assert isinstance(task, Task)
    return run_task(task, f"\t{body}\n}}\n{after}").status


RECOVERS = "defer func() { recover() }()\n\tpanic(1)"
NESTED = 'return []interface{}{[]int{1}, map[string]int{"a": 1}}'


@pytest.mark.parametrize(
    ("wording", "returns", "expected", "body", "status"),
    [
        ("clean", "int", 1, 'return 1 + strings.Count("", "a")', Status.PASSED),
        ("clean", "List[int]", [], "return nil", Status.PASSED),
        ("clean", "Optional[List[int]]", [], "return nil", Status.FAILED),
        ("clean", "Set[int]", {1}, "return map[int]bool{1: true, 2: false}", Status.PASSED),
        ("clean", "Set[int]", {1}, "return map[int]bool{1: false}", Status.FAILED),
        ("clean", "Any", [1, 2], "return []int64{1, 2}", Status.PASSED),
        ("clean", "Any", [1, 2], "return [2]uint8{1, 2}", Status.PASSED),
        ("clean", "Any", 2, "return 2.0", Status.PASSED),
        ("clean", "Any", 2, "return 2.0000001", Status.FAILED),
        ("clean", "Any", 2.0, "return 2", Status.PASSED),
        ("clean", "Any", "2", "return 2", Status.FAILED),
        ("clean", "Any", {"a": [1]}, 'return map[string][]int{"a": {1}}', Status.PASSED),
        ("clean", "Any", None, "return nil", Status.PASSED),
        ("clean", "Any", [], "return nil", Status.FAILED),
        ("clean", "float", float("inf"), "return 1e300", Status.FAILED),
        ("clean", "int", 1, "return 2", Status.FAILED),
        ("clean", "int", 1, RECOVERS + "\n\treturn 1", Status.FAILED),
        ("clean", "int", 1, "panic(1)", Status.RUNTIME_ERROR),
        ("clean", "int", 1, "var unused int\n\treturn 1", Status.BUILD_ERROR),
        ("clean", "int", 1, 'fmt.Printf("%d", "a")\n\treturn 1', Status.PASSED),
        ("published", "Tuple[int, float]", (1, 2.0), "return []interface{}{1, 2.0}", Status.PASSED),
        ("published", "Tuple[int, float]", (1, 2.0), "return []interface{}{1.5, 2.0}", Status.FAILED),
        ("published", "Tuple[List[int], Any]", ([1], {"a": 1}), NESTED, Status.PASSED),
        ("published", "float", float("nan"), "zero := 0.0\n\treturn zero / zero", Status.PASSED),
        ("published", "float", float("inf"), "zero := 0.0\n\treturn 1 / zero", Status.PASSED),
    ],
)
def test_what_passes(  # noqa: PLR0917 - a table
    wording: Wording, returns: str, expected: Any, body: str, status: Status, need: Callable[[str], None]
) -> None:
    need("go")
    assert judged(returns, expected, body, wording=wording) is status


@pytest.mark.parametrize(
    ("after", "status"),
    [
        ("func TestMain(m *testing.M) {}", Status.FAILED),
        ("func init() { defer func() { recover() }(); panic(1) }", Status.FAILED),
        ("func TestIt(t *testing.T) { t.Fail() }", Status.FAILED),
        (
            "func init() { testing.Main(func(a, b string) (bool, error) { return true, nil }, nil, nil, nil) }",
            Status.EARLY_EXIT,
        ),
    ],
)
def test_nothing_beside_the_function_saves_it(after: str, status: Status, need: Callable[[str], None]) -> None:
    need("go")
    assert judged("int", 1, "return 2", after=after) is status


@pytest.mark.parametrize("name", ["main", "init", "check", "report", "tests", "TestCase", "fmt", "any", "program"])
def test_functions_may_be_called_as_what_is_there(name: str, need: Callable[[str], None]) -> None:
    need("go")
    task = translate(problem(name, "List[int]", Case(([1],), [1]), value="List[int]"), "go", wording="clean")
    assert isinstance(task, Task)
    assert run_task(task, "\treturn value\n}").passed
