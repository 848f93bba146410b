"""How the first six languages write values, types, signatures and assertions: the exact text."""
# ruff: noqa: E501 - a table of exact texts

from __future__ import annotations

from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Wording
from codelab.core.types import Type
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable

# What a language refuses is written as REFUSED and its reason.
EXPECTED: list[tuple[str, Any, dict[str, str]]] = [
    (
        "str",
        "",
        {
            "py": "''",
            "js": '""',
            "lua": '""',
            "sh": "text ''",
            "rs": 'String::from("")',
            "java": '""',
        },
    ),
    (
        "str",
        "a'b\"c",
        {
            "py": "'a\\'b\"c'",
            "js": '"a\'b\\"c"',
            "lua": '"a\'b\\"c"',
            "sh": "text 'a'\\''b\"c'",
            "rs": 'String::from("a\'b\\"c")',
            "java": '"a\'b\\"c"',
        },
    ),
    (
        "str",
        "\\n$x#{y}`",
        {
            "py": "'\\\\n$x#{y}`'",
            "js": '"\\\\n$x#{y}`"',
            "lua": '"\\\\n$x#{y}`"',
            "sh": "text '\\n$x#{y}`'",
            "rs": 'String::from("\\\\n$x#{y}`")',
            "java": '"\\\\n$x#{y}`"',
        },
    ),
    (
        "str",
        "\n\t\r\x00\x1b\x7f",
        {
            "py": "'\\n\\t\\r\\x00\\x1b\\x7f'",
            "js": '"\\n\\t\\r\\u0000\\u001b\x7f"',
            "lua": '"\\n\\t\\r\\x00\\x1b\\x7f"',
            "sh": "REFUSED Bash has no strings with NUL",
            "rs": 'String::from("\\n\\t\\r\\x00\\x1b\\x7f")',
            "java": '"\\n\\t\\r\\u0000\\u001b\\u007f"',
        },
    ),
    (
        "str",
        "\xe9\U0001f642\u2028\u202e",
        {
            "py": "'\xe9\U0001f642\\u2028\\u202e'",
            "js": '"\xe9\U0001f642\\u2028\u202e"',
            "lua": '"\xe9\U0001f642\u2028\u202e"',
            "sh": "text '\xe9\U0001f642\u2028\u202e'",
            "rs": 'String::from("\xe9\U0001f642\u2028\\u{202e}")',
            "java": '"\xe9\U0001f642\u2028\u202e"',
        },
    ),
    (
        "str",
        "a b",
        {
            "py": "'a b'",
            "js": '"a b"',
            "lua": '"a b"',
            "sh": "text 'a b'",
            "rs": 'String::from("a b")',
            "java": '"a b"',
        },
    ),
    (
        "int",
        2**31,
        {
            "py": "2147483648",
            "js": "2147483648",
            "lua": "2147483648",
            "sh": "word '2147483648'",
            "rs": "2147483648",
            "java": "2147483648L",
        },
    ),
    (
        "int",
        2**53,
        {
            "py": "9007199254740992",
            "js": "9007199254740992n",
            "lua": "9007199254740992",
            "sh": "word '9007199254740992'",
            "rs": "9007199254740992",
            "java": "9007199254740992L",
        },
    ),
    (
        "int",
        -(2**53 + 1),
        {
            "py": "-9007199254740993",
            "js": "-9007199254740993n",
            "lua": "-9007199254740993",
            "sh": "word '-9007199254740993'",
            "rs": "-9007199254740993",
            "java": "-9007199254740993L",
        },
    ),
    (
        "int",
        -(2**63),
        {
            "py": "-9223372036854775808",
            "js": "-9223372036854775808n",
            "lua": "math.mininteger",
            "sh": "word '-9223372036854775808'",
            "rs": "-9223372036854775808",
            "java": "-9223372036854775808L",
        },
    ),
    (
        "int",
        2**63,
        {
            "py": "9223372036854775808",
            "js": "9223372036854775808n",
            "lua": "REFUSED 9223372036854775808 does not fit a Lua integer",
            "sh": "word '9223372036854775808'",
            "rs": "REFUSED 9223372036854775808 does not fit isize",
            "java": "REFUSED 9223372036854775808 does not fit long",
        },
    ),
    (
        "float",
        0.1,
        {
            "py": "0.1",
            "js": "0.1",
            "lua": "0.1",
            "sh": "word~ '0.1'",
            "rs": "0.1",
            "java": "0.1",
        },
    ),
    (
        "float",
        3,
        {
            "py": "3.0",
            "js": "3.0",
            "lua": "3.0",
            "sh": "word~ '3.0'",
            "rs": "3.0",
            "java": "3.0",
        },
    ),
    (
        "float",
        -0.0,
        {
            "py": "-0.0",
            "js": "-0.0",
            "lua": "-0.0",
            "sh": "word~ '-0.0'",
            "rs": "-0.0",
            "java": "-0.0",
        },
    ),
    (
        "float",
        1e22,
        {
            "py": "1e+22",
            "js": "1e+22",
            "lua": "1e+22",
            "sh": "word~ '1e+22'",
            "rs": "1e+22",
            "java": "1e+22",
        },
    ),
    (
        "float",
        float("inf"),
        {
            "py": 'float("inf")',
            "js": "Infinity",
            "lua": "math.huge",
            "sh": "word~ 'inf'",
            "rs": "f64::INFINITY",
            "java": "Double.POSITIVE_INFINITY",
        },
    ),
    (
        "float",
        float("-inf"),
        {
            "py": 'float("-inf")',
            "js": "-Infinity",
            "lua": "-math.huge",
            "sh": "word~ '-inf'",
            "rs": "f64::NEG_INFINITY",
            "java": "Double.NEGATIVE_INFINITY",
        },
    ),
    (
        "float",
        float("nan"),
        {
            "py": 'float("nan")',
            "js": "NaN",
            "lua": "(0/0)",
            "sh": "word~ 'nan'",
            "rs": "f64::NAN",
            "java": "Double.NaN",
        },
    ),
    (
        "None",
        None,
        {
            "py": "None",
            "js": "undefined",
            "lua": "nil",
            "sh": "word 'None'",
            "rs": "()",
            "java": "(Object) null",
        },
    ),
    (
        "bool",
        True,
        {
            "py": "True",
            "js": "true",
            "lua": "true",
            "sh": "word 'true'",
            "rs": "true",
            "java": "true",
        },
    ),
    (
        "Optional[int]",
        None,
        {
            "py": "None",
            "js": "undefined",
            "lua": "nil",
            "sh": "word 'None'",
            "rs": "None",
            "java": "Optional.empty()",
        },
    ),
    (
        "Optional[int]",
        5,
        {
            "py": "5",
            "js": "5",
            "lua": "5",
            "sh": "word '5'",
            "rs": "Some(5)",
            "java": "Optional.of(5L)",
        },
    ),
    (
        "Optional[Any]",
        None,
        {
            "py": "None",
            "js": "undefined",
            "lua": "nil",
            "sh": "word 'None'",
            "rs": "None",
            "java": "Optional.empty()",
        },
    ),
    (
        "List[Optional[str]]",
        [None, "a"],
        {
            "py": "[None, 'a']",
            "js": '[undefined, "a"]',
            "lua": '{nil, "a"}',
            "sh": "words 'None a'",
            "rs": 'vec![None, Some(String::from("a"))]',
            "java": 'new ArrayList<Optional<String>>(Arrays.asList(Optional.empty(), Optional.of("a")))',
        },
    ),
    (
        "List[int]",
        [],
        {
            "py": "[]",
            "js": "[]",
            "lua": "{}",
            "sh": "words ''",
            "rs": "vec![]",
            "java": "new ArrayList<Long>(Arrays.asList())",
        },
    ),
    (
        "List[List[float]]",
        [[1], []],
        {
            "py": "[[1.0], []]",
            "js": "[[1.0], []]",
            "lua": "{{1.0}, {}}",
            "sh": "lines~ '1.0\n'",
            "rs": "vec![vec![1.0], vec![]]",
            "java": "new ArrayList<ArrayList<Double>>(Arrays.asList(new ArrayList<Double>(Arrays.asList(1.0)), new ArrayList<Double>(Arrays.asList())))",
        },
    ),
    (
        "Tuple[int]",
        (1,),
        {
            "py": "(1,)",
            "js": "[1]",
            "lua": "{1}",
            "sh": "words '1'",
            "rs": "(1,)",
            "java": "Unit.with(1L)",
        },
    ),
    (
        "Tuple[()]",
        (),
        {
            "py": "()",
            "js": "[]",
            "lua": "{}",
            "sh": "words ''",
            "rs": "()",
            "java": "REFUSED javatuples has no tuple of 0",
        },
    ),
    (
        "Tuple[int, str]",
        (1, "a"),
        {
            "py": "(1, 'a')",
            "js": '[1, "a"]',
            "lua": '{1, "a"}',
            "sh": "words '1 a'",
            "rs": '(1, String::from("a"))',
            "java": 'Pair.with(1L, "a")',
        },
    ),
    (
        "Tuple[int, ...]",
        (1, 2),
        {
            "py": "(1, 2)",
            "js": "[1, 2]",
            "lua": "{1, 2}",
            "sh": "words '1 2'",
            "rs": "vec![1, 2]",
            "java": "new ArrayList<Long>(Arrays.asList(1L, 2L))",
        },
    ),
    (
        "Set[int]",
        {1, 2},
        {
            "py": "{1, 2}",
            "js": "new Set([1, 2])",
            "lua": "{[1] = true, [2] = true}",
            "sh": "set '1 2'",
            "rs": "HashSet::from([1, 2])",
            "java": "new HashSet<Long>(Arrays.asList(1L, 2L))",
        },
    ),
    (
        "Set[str]",
        set(),
        {
            "py": "set()",
            "js": "new Set([])",
            "lua": "{}",
            "sh": "set ''",
            "rs": "HashSet::from([])",
            "java": "new HashSet<String>(Arrays.asList())",
        },
    ),
    (
        "Set[Tuple[int, int]]",
        {(1, 2)},
        {
            "py": "{(1, 2)}",
            "js": "new Set([[1, 2]])",
            "lua": "{[{1, 2}] = true}",
            "sh": "line-set '1 2'",
            "rs": "HashSet::from([(1, 2)])",
            "java": "new HashSet<Pair<Long, Long>>(Arrays.asList(Pair.with(1L, 2L)))",
        },
    ),
    (
        "Dict[str, int]",
        {"b": 1, "a": -2},
        {
            "py": "{'b': 1, 'a': -2}",
            "js": '{"b": 1, "a": -2}',
            "lua": '{["b"] = 1, ["a"] = -2}',
            "sh": "rows 'b,1\na,-2'",
            "rs": 'HashMap::from([(String::from("b"), 1), (String::from("a"), -2)])',
            "java": 'new HashMap<String, Long>(Map.of("b", 1L, "a", -2L))',
        },
    ),
    (
        "Dict[int, List[str]]",
        {-1: ["x"], 100000000000000000: []},
        {
            "py": "{-1: ['x'], 100000000000000000: []}",
            "js": '{[-1]: ["x"], 100000000000000000n: []}',
            "lua": '{[-1] = {"x"}, [100000000000000000] = {}}',
            "sh": "rows '-1,x\n100000000000000000,'",
            "rs": 'HashMap::from([(-1, vec![String::from("x")]), (100000000000000000, vec![])])',
            "java": 'new HashMap<Long, ArrayList<String>>(Map.of(-1L, new ArrayList<String>(Arrays.asList("x")), 100000000000000000L, new ArrayList<String>(Arrays.asList())))',
        },
    ),
    (
        "Dict[str, Any]",
        {"__proto__": None},
        {
            "py": "{'__proto__': None}",
            "js": '{["__proto__"]: undefined}',
            "lua": '{["__proto__"] = nil}',
            "sh": "rows '__proto__,None'",
            "rs": 'HashMap::from([(String::from("__proto__"), Value::Null)])',
            "java": "REFUSED Map.of holds no null",
        },
    ),
    (
        "Union[int, str]",
        "1",
        {
            "py": "'1'",
            "js": '"1"',
            "lua": '"1"',
            "sh": "text '1'",
            "rs": 'IntOrStr::Str(String::from("1"))',
            "java": '"1"',
        },
    ),
    (
        "Union[int, List[Any]]",
        [1, "a"],
        {
            "py": "[1, 'a']",
            "js": '[1, "a"]',
            "lua": '{1, "a"}',
            "sh": "words '1 a'",
            "rs": 'IntOrListValue::ListValue(vec![Value::Int(1), Value::Str(String::from("a"))])',
            "java": 'new ArrayList<Object>(Arrays.asList(1L, "a"))',
        },
    ),
    (
        "Any",
        [1, None, (True, "x")],
        {
            "py": "[1, None, (True, 'x')]",
            "js": '[1, undefined, [true, "x"]]',
            "lua": '{1, nil, {true, "x"}}',
            "sh": "REFUSED 'true x' is no word, and Bash lists are lists of words",
            "rs": 'Value::List(vec![Value::Int(1), Value::Null, Value::List(vec![Value::Bool(true), Value::Str(String::from("x"))])])',
            "java": 'new ArrayList<Object>(Arrays.asList(1L, (Object) null, new ArrayList<Object>(Arrays.asList(true, "x"))))',
        },
    ),
    (
        "Any",
        {"k": 1.5},
        {
            "py": "{'k': 1.5}",
            "js": '{["k"]: 1.5}',
            "lua": '{["k"] = 1.5}',
            "sh": "rows~ 'k,1.5'",
            "rs": 'Value::Map(vec![(Value::Str(String::from("k")), Value::Float(1.5))])',
            "java": 'new HashMap<Object, Object>(Map.of("k", 1.5))',
        },
    ),
    (
        "int",
        True,
        {
            "py": "REFUSED True is not of type int",
            "js": "REFUSED True is not of type int",
            "lua": "REFUSED True is not of type int",
            "sh": "REFUSED True is not of type int",
            "rs": "REFUSED True is not of type int",
            "java": "REFUSED True is not of type int",
        },
    ),
    (
        "Tuple[int, int]",
        (1, 2, 3),
        {
            "py": "REFUSED (1, 2, 3) is not of type Tuple[int, int]",
            "js": "REFUSED (1, 2, 3) is not of type Tuple[int, int]",
            "lua": "REFUSED (1, 2, 3) is not of type Tuple[int, int]",
            "sh": "REFUSED (1, 2, 3) is not of type Tuple[int, int]",
            "rs": "REFUSED (1, 2, 3) is not of type Tuple[int, int]",
            "java": "REFUSED (1, 2, 3) is not of type Tuple[int, int]",
        },
    ),
]
SIX = ("java", "js", "lua", "py", "rs", "sh")


def written(language: str, annotation: str, value: Any, wording: Wording = "clean") -> str:
    target, declared = get_language(language, wording=wording), Type.parse(annotation)
    try:
        target.type(declared)
        return target.expected(value, declared)
    except Untranslatable as reason:
        return f"REFUSED {reason}"


def problem(annotations: dict[str, str], returns: str, name: str = "find_all") -> Problem:
    parameters = tuple(Parameter(each, Type.parse(annotation)) for each, annotation in annotations.items())
    return Problem(name, name, "", "Do it.", parameters, Type.parse(returns), (), Provenance("tests"))


@pytest.mark.parametrize("language", SIX)
@pytest.mark.parametrize(("annotation", "value", "texts"), EXPECTED, ids=[f"{t}-{v!a}" for t, v, _ in EXPECTED])
def test_values_as_they_are_expected(annotation: str, value: Any, texts: dict[str, str], language: str) -> None:
    assert written(language, annotation, value) == texts[language]


@pytest.mark.parametrize(
    ("annotation", "value", "reason"),
    [
        ("float", 10**400, f"REFUSED {10**400} does not fit float"),
        ("int", "1", "REFUSED '1' is not of type int"),
        ("str", None, "REFUSED None is not of type str"),
        ("List[int]", {1}, "REFUSED {1} is not of type List[int]"),
        ("Set[int]", [1], "REFUSED [1] is not of type Set[int]"),
        ("Union[int, str]", 1.5, "REFUSED 1.5 is not of type Union[int, str]"),
        ("List[int]", [1, True], "REFUSED True is not of type int"),
    ],
)
@pytest.mark.parametrize("language", SIX)
def test_what_is_not_of_the_type_is_refused(language: str, annotation: str, value: Any, reason: str) -> None:
    assert written(language, annotation, value) == reason


@pytest.mark.parametrize(
    ("language", "annotation", "value", "text"),
    [
        ("py", "float", 2, "2"),
        ("py", "List[float]", [1, 2.5], "[1, 2.5]"),
        ("lua", "float", 2, "2"),
        ("sh", "float", 2, "'2'"),
        ("sh", "List[float]", [1, 2.5], "'1 2.5'"),
        ("js", "float", 2, "2.0"),
        ("rs", "float", 2, "2.0"),
        ("java", "float", 2, "2.0"),
        ("sh", "str", "it's", "'it'\\''s'"),
    ],
)
def test_untyped_languages_are_handed_the_whole_number_that_a_test_gives(
    language: str, annotation: str, value: Any, text: str
) -> None:
    assert get_language(language, wording="clean").argument(value, Type.parse(annotation)) == text


@pytest.mark.parametrize(
    ("language", "annotation", "value", "text"),
    [
        ("java", "float", 0.1, "0.1f"),
        ("java", "float", 1e39, "REFUSED 1e+39 does not fit float"),
        ("java", "float", float("inf"), "Float.POSITIVE_INFINITY"),
        ("sh", "List[str]", ["a", ""], "text 'a '"),
        ("sh", "List[List[int]]", [[1], [2]], "lines '1\n2'"),
        (
            "js",
            "Dict[Union[int, str], int]",
            {1: 1, "1": 2},
            "REFUSED JavaScript objects have text for keys: 1 and '1' are the same",
        ),
    ],
)
def test_published_wording(language: str, annotation: str, value: Any, text: str) -> None:
    assert written(language, annotation, value, wording="published") == text


TYPES = {
    "int": ("isize", "long"),
    "float": ("f64", "double"),
    "str": ("String", "String"),
    "bool": ("bool", "boolean"),
    "None": ("()", "Object"),
    "Any": ("Value", "Object"),
    "List[int]": ("Vec<isize>", "ArrayList<Long>"),
    "Tuple[float, ...]": ("Vec<f64>", "ArrayList<Double>"),
    "Tuple[bool]": ("(bool,)", "Unit<Boolean>"),
    "Tuple[int, str]": ("(isize, String)", "Pair<Long, String>"),
    "Set[str]": ("HashSet<String>", "HashSet<String>"),
    "Set[float]": ("REFUSED Rust has no Set[float]: float cannot be hashed", "HashSet<Double>"),
    "Dict[str, List[int]]": ("HashMap<String, Vec<isize>>", "HashMap<String, ArrayList<Long>>"),
    "Dict[Any, int]": ("REFUSED Rust has no Dict[Any, int]: Any cannot be hashed", "HashMap<Object, Long>"),
    "Optional[int]": ("Option<isize>", "Optional<Long>"),
    "Union[int, str]": ("IntOrStr", "Object"),
    "Union[int, str, None]": ("Option<IntOrStr>", "Optional<Object>"),
    "Tuple[()]": ("()", "REFUSED javatuples has no tuple of 0"),
    f"Tuple[{', '.join(['int'] * 10)}]": (f"({', '.join(['isize'] * 10)})", f"Decade<{', '.join(['Long'] * 10)}>"),
    f"Tuple[{', '.join(['int'] * 13)}]": (
        "REFUSED Rust compares and shows tuples of 12 at most, not of 13", "REFUSED javatuples has no tuple of 13"
    ),
}  # fmt: skip


@pytest.mark.parametrize("annotation", TYPES)
def test_types(annotation: str) -> None:
    found: list[str] = []
    for language in ("rs", "java"):
        try:
            found.append(get_language(language, wording="clean").type(Type.parse(annotation)))
        except Untranslatable as reason:
            found.append(f"REFUSED {reason}")
    assert tuple(found) == TYPES[annotation]


SIGNATURES = {
    "py": "def find_all(text: str, limit: Optional[int], end: Tuple[float, ...]) -> Dict[str, Any]:",
    "js": "function find_all(text, limit, end){",
    "lua": "local function find_all(text, limit, end_)",
    "sh": "find_all() {",
    "rs": "fn find_all(text: String, limit: Option<isize>, end: Vec<f64>) -> HashMap<String, Value> {",
    "java": "public static HashMap<String, Object> findAll(String text, Optional<Long> limit, ArrayList<Double> end) {",
}
ASSERTIONS = {
    "py": "_codelab_check(find_all(A, B), C, 0.001, 0.0)",
    "js": "codelab.check(find_all(A, B), C, 0.001, 0.0);",
    "lua": "codelab.check(find_all(A, B), C, 0.001, 0.0)",
    "sh": "codelab_check C 0.001 0.0 find_all A B",
    "rs": "codelab.check(find_all(A, B), C, 0.001, 0.0);",
    "java": "Codelab.check(findAll(A, B), C, 0.001, 0.0);",
}


@pytest.mark.parametrize("language", SIX)
def test_signatures(language: str) -> None:
    given = problem({"text": "str", "limit": "Optional[int]", "end": "Tuple[float, ...]"}, "Dict[str, Any]")
    assert get_language(language, wording="clean").signature(given) == SIGNATURES[language]


@pytest.mark.parametrize("language", SIX)
def test_assertions(language: str) -> None:
    case = Case((), 1.0, Comparison(rel_tol=0.001, abs_tol=0.0))
    given = problem({"a": "int", "b": "int"}, "float")
    assert get_language(language, wording="clean").assertion(["A", "B"], "C", case, given) == ASSERTIONS[language]


@pytest.mark.parametrize("language", ["java", "js", "lua", "rs"])
def test_keywords_are_renamed_in_clean_wording_only(language: str) -> None:
    names = {"js": "new", "lua": "end", "rs": "match", "java": "char"}
    given = problem({names[language]: "int"}, "int")
    assert get_language(language, wording="clean").names(given) == [f"{names[language]}_"]
    assert get_language(language).names(given) == [names[language]]


def test_java_names() -> None:
    given = problem({"operator": "int", "strlen": "int", "class_name": "int"}, "int", name="is_happy_now")
    assert get_language("java").names(given) == ["op", "string_length", "class_name"]
    assert get_language("java").function_name(given) == "isHappyNow"


def test_java_comments_hold_no_broken_escapes() -> None:
    given = problem({}, "int")
    prompt = get_language("java", wording="clean").prompt(given, "C:\\users \\u0041 \\u000a")
    assert "    // C:\\\\users \\u0041 \\\\u000a\n" in prompt


def test_python_docstrings_hold_quotes() -> None:
    given = problem({}, "int")
    prompt = get_language("py", wording="clean").prompt(given, 'Say """ or\n\n\\ and "hi"')
    assert prompt == 'def find_all() -> int:\n    """Say \\"\\"\\" or\n\n    \\\\ and "hi\\""""\n'
    scope: dict[str, Any] = {}
    exec(prompt, scope)
    assert scope["find_all"].__doc__ == 'Say """ or\n\n    \\ and "hi"'


DESCRIPTIONS = {
    "int": ("an integer", "an integer"),
    "float": ("a floating point", "a floating point"),
    "str": ("a string", "a string"),
    "bool": ("a $bool", "true or false"),
    "Any": ("a $Any", "an argument"),
    "None": ("an argument", "an argument"),
    "List[int]": ("a space-separated list", "a space-separated list"),
    "List[List[int]]": ("a newline-separated, space-separated list", "a newline-separated, space-separated list"),
    "Tuple[int, int]": ("a space-separated list", "a space-separated list"),
    "Dict[str, int]": ("a two column CSV in key,value order", "a two column CSV in key,value order"),
    "Set[int]": ("an argument", "a space-separated set"),
    "Optional[int]": ("an argument", "an integer, or None"),
    "Union[int, str]": ("an argument", "an integer, or a string"),
}


@pytest.mark.parametrize("annotation", DESCRIPTIONS)
def test_bash_describes_its_arguments(annotation: str) -> None:
    declared = Type.parse(annotation)
    found = tuple(get_language("sh", wording=wording).describe(declared) for wording in ("published", "clean"))
    assert found == DESCRIPTIONS[annotation]
