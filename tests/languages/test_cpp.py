"""C++: the exact text of types, literals, prompts and assertions."""
# ruff: noqa: E501 - a table of exact texts

from __future__ import annotations

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


def written(annotation: str, value: Any, wording: Wording = "clean") -> str:
    target, declared = get_language("cpp", wording=wording), Type.parse(annotation)
    try:
        target.type(declared)
        return target.expected(value, declared)
    except Untranslatable as reason:
        return f"REFUSED {reason}"


def problem(annotations: dict[str, str], returns: str, name: str = "find_all", cases: tuple[Case, ...] = ()) -> Problem:
    parameters = tuple(Parameter(each, Type.parse(annotation)) for each, annotation in annotations.items())
    return Problem(name, name, "", "Do it.", parameters, Type.parse(returns), cases, Provenance("tests"))


VALUES: list[tuple[str, Any, str]] = [
    ("str", "", '""'),
    ("str", "a'b\"c", '"a\'b\\"c"'),
    ("str", "\\n$x#{y}`??/", '"\\\\n$x#{y}`??/"'),
    ("str", "\n\t\r\x1b7\x7f", '"\\n\\t\\r\\0337\\177"'),
    ("str", "\x00é", 'std::string("\\000é", 3)'),
    ("str", "\xe9\U0001f642\u2028", '"\xe9\U0001f642\u2028"'),
    ("int", 2**53, "9007199254740992"),
    ("int", -(2**63), "(-9223372036854775807 - 1)"),
    ("int", 2**63, "REFUSED 9223372036854775808 does not fit long"),
    ("float", 3, "3.0"),
    ("float", -0.0, "-0.0"),
    ("float", 1e22, "1e+22"),
    ("float", float("inf"), "INFINITY"),
    ("float", float("-inf"), "-INFINITY"),
    ("float", float("nan"), "NAN"),
    ("bool", True, "true"),
    ("None", None, "std::monostate{}"),
    ("Optional[int]", None, "std::nullopt"),
    ("Optional[int]", 5, "5"),
    ("List[Optional[str]]", [None, "a"], 'std::vector<std::optional<std::string>>{std::nullopt, "a"}'),
    ("List[Optional[List[int]]]", [[]], "std::vector<std::optional<std::vector<long>>>{std::vector<long>{}}"),
    ("List[List[float]]", [[1], []], "std::vector<std::vector<double>>{{1.0}, {}}"),
    ("Tuple[int]", (1,), "std::tuple<long>{1}"),
    ("Tuple[()]", (), "std::tuple<>{}"),
    ("List[Tuple[int]]", [(1,)], "std::vector<std::tuple<long>>{std::tuple<long>{1}}"),
    ("List[Tuple[int, str]]", [(1, "a")], 'std::vector<std::tuple<long, std::string>>{{1, "a"}}'),
    ("Tuple[List[int], int]", ([], 1), "std::tuple<std::vector<long>, long>{std::vector<long>{}, 1}"),
    ("Tuple[int, ...]", (1, 2), "std::vector<long>{1, 2}"),
    ("Set[str]", {"a"}, 'std::set<std::string>{"a"}'),
    ("Dict[str, List[int]]", {"b": [1], "a": []}, 'std::map<std::string, std::vector<long>>{{"b", {1}}, {"a", {}}}'),
    ("Union[int, str]", "1", '"1"'),
    ("Union[str, Tuple[str]]", "1", 'std::string("1")'),
    ("Union[str, Any]", "1", 'std::string("1")'),
    ("Union[int, List[Any]]", [1, "a"], 'std::vector<Value>{Value(1), Value("a")}'),
    ("Any", None, "Value()"),
    ("Any", [1.5, {"k": True}, {2}], 'Value(std::vector<Value>{Value(1.5), Value(std::map<Value, Value>{{Value("k"), Value(true)}}), Value(std::set<Value>{Value(2)})})'),
    ("int", True, "REFUSED True is not of type int"),
]  # fmt: skip


@pytest.mark.parametrize(("annotation", "value", "text"), VALUES)
def test_values(annotation: str, value: Any, text: str) -> None:
    assert written(annotation, value) == text


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("float", 0.1, "0.1f"),
        ("float", 1e39, "REFUSED 1e+39 does not fit float"),
        ("float", 1e-46, "REFUSED 1e-46 does not fit float"),
        ("float", float("inf"), "INFINITY"),
        ("Tuple[float, int]", (1, 2), "std::tuple<float, long>{1.0f, 2}"),
        ("Dict[str, int]", {"a": 1}, 'std::map<std::string,long>{{"a", 1}}'),
        ("Set[int]", {1}, "REFUSED published C++ prompts have no type for Set[int]"),
        ("Union[int, str]", "a", 'std::string("a")'),
        ("List[Any]", [1, 2.5], "std::vector<std::any>{1L, 2.5f}"),
        ("List[Any]", [1, "a", [2], None], 'std::vector<std::any>{1, std::string("a"), std::any(std::vector<std::any>{2L}), std::any()}'),
        ("Any", {"a": 1}, 'std::any(std::map<std::string, std::any>{{std::string("a"), 1L}})'),
        ("Any", {}, "std::any(std::map<long, long>{})"),
        ("Any", {1: 1, "a": 1}, "REFUSED published C++ prompts have no dictionary of mixed keys in std::any"),
    ],
)  # fmt: skip
def test_published_values(annotation: str, value: Any, text: str) -> None:
    assert written(annotation, value, "published") == text


@pytest.mark.parametrize(
    ("annotation", "published", "clean"),
    [
        ("int", "long", "long"),
        ("float", "float", "double"),
        ("Any", "std::any", "Value"),
        ("None", "std::nullopt", "std::monostate"),
        ("Tuple[float, ...]", "std::vector<float>", "std::vector<double>"),
        ("Dict[str, List[int]]", "std::map<std::string,std::vector<long>>", "std::map<std::string, std::vector<long>>"),
        ("Optional[int]", "std::optional<long>", "std::optional<long>"),
        ("Union[int, List[str]]", "Union_long_std_vector_std_string_", "std::variant<long, std::vector<std::string>>"),
        ("Union[int, str, None]", "Union_long_std_string_std_nullopt", "std::optional<std::variant<long, std::string>>"),
        ("Union[List[int], Tuple[int, ...]]", "Union_std_vector_long__std_vector_long_", "std::variant<std::vector<long>>"),
    ],
)  # fmt: skip
def test_types(annotation: str, published: str, clean: str) -> None:
    declared = Type.parse(annotation)
    assert get_language("cpp").type(declared) == published
    assert get_language("cpp", wording="clean").type(declared) == clean


def test_signature_and_assertion() -> None:
    given = problem({"text": "str", "new": "Optional[int]", "EOF": "List[int]"}, "Tuple[int, float]", "log")
    target = get_language("cpp", wording="clean")
    signature = "std::tuple<long, double> log_(std::string text, std::optional<long> new_, std::vector<long> EOF_) {"
    assert target.signature(given) == signature
    pointer = "(*codelab_candidate)(std::string, std::optional<long>, std::vector<long>) = log_;"
    assert target.test_support(given) == [f"std::tuple<long, double> {pointer}"]
    case = Case((), (1, 1.0), Comparison(rel_tol=0.001, abs_tol=0.0))
    arguments = ['"a"', "5", "std::vector<long>{}"]
    text = target.assertion(arguments, "std::tuple<long, double>{1, 1.0}", case, given)
    call = 'codelab_candidate("a", 5, {})'
    assert text == f"codelab::check<std::tuple<long, double>>({call}, {{1, 1.0}}, 0.001, 0.0);"


def test_published_names() -> None:
    given = problem({"operator": "int", "new": "int"}, "Union[int, str]", "strlen")
    target = get_language("cpp")
    assert target.signature(given) == "Union_long_std_string string_length(long op, long new) {"
    assert target.assertion(["1", "2"], "long(3)", Case((), 3), given) == (
        "codelab::check_union(codelab_candidate(1, 2), long(3), 0.0, 0.0);"
    )


def test_a_backslash_at_the_end_does_not_hide_the_signature() -> None:
    target = get_language("cpp", wording="clean")
    assert "// C:\\\n//\nlong find_all() {\n" in target.prompt(problem({}, "int"), "C:\\")


def test_any_brings_its_struct() -> None:
    prompt = get_language("cpp", wording="clean").prompt(problem({"x": "List[Any]"}, "int"), "Do it.")
    assert prompt.startswith(
        "#include <bits/stdc++.h>\n\nstruct Value;\nusing ValueBase = std::variant<std::monostate, "
    )


def status_of(task: Problem, completion: str, wording: Wording = "clean") -> Status:
    made = translate(task, "cpp", wording=wording)
    assert isinstance(made, Task)
    return run_task(made, completion).status


def test_a_candidate_swallows_no_failure(need: Callable[[str], None]) -> None:
    need("cpp")
    given = problem({"x": "int"}, "int", cases=(Case((1,), 1),))
    body = "    try { return x + 1; } catch (...) { std::_Exit(0); }\n}\nstruct Last { ~Last() { std::_Exit(0); } } last;\nvoid unused() {"
    assert status_of(given, body) is Status.FAILED


def test_an_overload_is_not_called(need: Callable[[str], None]) -> None:
    need("cpp")
    given = problem({"x": "int"}, "int", cases=(Case((1,), 1),))
    assert (
        status_of(given, "    return x;\n}\nlong find_all(int x) { return x + 1; }\nvoid unused() {") is Status.PASSED
    )


def test_macros_and_using_namespace_do_no_harm(need: Callable[[str], None]) -> None:
    need("cpp")
    given = problem({"x": "Dict[str, float]"}, "Dict[str, float]", cases=(Case(({"a": 1.5},), {"a": 1.5}),))
    body = "    return x;\n}\n#define T int\n#define all(v) v.begin(), v.end()\n#define F first\nusing namespace std;\nint abs_count = 0;\nlong same = 0, count_ = 0;\nvoid unused() {"
    assert status_of(given, body) is Status.PASSED


def test_published_floats_have_seven_digits(need: Callable[[str], None]) -> None:
    need("cpp")
    made = problem({"x": "float"}, "float", cases=(Case((0.1,), 0.3),))
    target = get_language("cpp")
    assert target.assertion(["0.1f"], "0.3f", made.cases[0], made) == (
        "codelab::check<float>(codelab_candidate(0.1f), 0.3f, 1e-06, 1e-09);"
    )
