"""R: exact texts, and in which forms an R program may return a Python value."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from codelab.core.problem import Case, Parameter, Problem, Provenance
from codelab.core.task import Refusal, Task
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import run_task
from codelab.environments.batch import Job, run_batch
from codelab.environments.run import Program
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate

LITERALS: list[tuple[str, Any, str]] = [
    ("str", "a'b\"c\\", '"a\'b\\"c\\\\"'),
    ("str", "\n\t\r\x1b\x7f", '"\\n\\t\\r\\u001b\\u007f"'),
    ("str", "é🙂\u2028\u202e", '"é🙂\u2028\\u202e"'),
    ("int", 2**53 - 1, "9007199254740991"),
    ("float", 3, "3.0"),
    ("float", 0.1, "0.1"),
    # Decimals that R rounds twice, or reads by way of a power of ten that is no double, are written in hexadecimal.
    ("float", 1e300, "0x1.7e43c8800759cp+996"),
    ("float", 5e-324, "0x0.0000000000001p-1022"),
    ("float", -math.inf, "-Inf"),
    ("float", math.nan, "NaN"),
    ("None", None, "NULL"),
    ("bool", True, "TRUE"),
    ("List[int]", [1, 2], "c(1, 2)"),
    ("List[int]", [5], "c(5)"),
    ("List[int]", [], "numeric(0)"),
    ("List[str]", [], "character(0)"),
    ("List[bool]", [], "logical(0)"),
    ("List[Union[int, float]]", [1, 1.0], "c(1L, 1.0)"),
    ("List[Any]", [1, 1.0, "a", None, 3 * 10**9], 'list(1L, 1.0, "a", NULL, 3000000000)'),
    ("List[Optional[int]]", [1, None], "list(1, NULL)"),
    ("List[List[int]]", [[1], []], "list(c(1), numeric(0))"),
    ("List[List[int]]", [], "list()"),
    ("Tuple[int, float]", (1, 2.0), "c(1, 2.0)"),
    ("Tuple[int, str]", (1, "a"), 'list(1, "a")'),
    ("Set[str]", {"b", "a"}, 'c("a", "b")'),
    ("Dict[str, int]", {"a b": 1, '"': 2}, 'list("a b" = 1, "\\"" = 2)'),
    ("Dict[str, int]", {}, "list()"),
    ("Dict[str, int]", {"": 1, "a": 2}, 'setNames(list(1, 2), c("", "a"))'),
    ("Dict[int, str]", {-1: "a"}, 'list("-1" = "a")'),
    ("Dict[float, str]", {5e-324: "a"}, 'list("5e-324" = "a")'),
    ("Dict[bool, int]", {True: 1}, 'list("TRUE" = 1)'),
    ("Dict[Tuple[int, int], str]", {(1, 2): "a"}, 'list(list(c(1, 2), "a"))'),
    ("Dict[Union[int, str], int]", {1: 2, "1": 3}, 'list(list(1, 2), list("1", 3))'),
]
REFUSED: list[tuple[str, Any, str]] = [
    ("int", 2**53, "9007199254740992 does not fit a whole number of R"),
    ("int", -(2**53), "-9007199254740992 does not fit a whole number of R"),
    ("str", "\0", "R has no strings with NUL"),
    ("Dict[float, int]", {10**22: 1, 10**22 + 1: 2}, 'Dict[float, int] with a key twice: "1e+22", "1e+22"'),
]


def problem(returns: str, *cases: Case, name: str = "answer", **parameters: str) -> Problem:
    given = tuple(Parameter(each, Type.parse(annotation)) for each, annotation in parameters.items())
    prompt = f'def {name}({", ".join(parameters)}):\n    """Return a list."""\n'
    return Problem(name, name, prompt, "Return a list.", given, Type.parse(returns), cases, Provenance("tests"))


@pytest.mark.parametrize(("annotation", "value", "text"), LITERALS)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert get_language("r", wording="clean").literal(value, Type.parse(annotation)) == text


@pytest.mark.parametrize(("annotation", "value", "reason"), REFUSED)
def test_refusals(annotation: str, value: Any, reason: str) -> None:
    with pytest.raises(Untranslatable) as caught:
        get_language("r", wording="clean").literal(value, Type.parse(annotation))
    assert str(caught.value) == reason


def test_published_values_are_vectors_where_their_text_is_of_one_kind() -> None:
    language = get_language("r")
    written = [language.literal(value, Type.parse("Any")) for value in ([], [1, 2.5], ["a"], [1, "a"], [True], [None])]
    assert written == ["c()", "c(1, 2.5)", 'c("a")', 'list(1, "a")', "c(TRUE)", "list(NULL)"]


def test_prompts() -> None:
    given = problem("List[int]", values="List[int]", repeat="int")
    texts = [get_language("r", wording=wording).prompt(given, "Do.\n\n  - it") for wording in ("published", "clean")]
    assert texts == [
        "# Do.\n#\n#   - it\nanswer <- function(values, repeat) {",
        "# Do.\n#\n#   - it\nanswer <- function(values, repeat_) {",
    ]
    assert get_language("r", wording="clean").identifier("_sum") == "X_sum"
    assert get_language("r").identifier("_sum") == "_sum"


@pytest.mark.parametrize(
    ("returns", "parameter", "word"),
    [
        ("List[int]", "Tuple[int, int]", "vector"),
        ("List[List[int]]", "int", "list"),
        ("List[int]", "List[Any]", "list"),
        ("int", "int", "list"),
    ],
)
def test_a_list_that_is_a_vector_is_called_one(returns: str, parameter: str, word: str) -> None:
    assert get_language("r", wording="clean").terms(problem(returns, value=parameter))["list"] == word


def test_assertions() -> None:
    case = Case(([1], None), {"a": [1.5, 2.0]})
    given = problem("Dict[str, List[float]]", case, values="List[int]", other="Optional[int]")
    task = translate(given, "r", wording="clean")
    assert isinstance(task, Task)
    call = 'codelab$check(answer(c(1), NULL), entries(text("a"), items(real(1.5), real(2.0))), 1e-06, 1e-09)\n'
    assert call in task.tests


DESCRIBED: list[tuple[str, Any, str, str | None]] = [
    ("List[int]", [], "items()", "items()"),
    ("Optional[List[int]]", [], "empty()", "items()"),
    ("Optional[List[int]]", None, "none()", "none()"),
    ("Any", [], "empty()", "items()"),
    ("List[Any]", [[], True], "items(empty(), flag(TRUE))", "items(items(), flag(TRUE))"),
    ("Set[int]", {1}, "members(whole(1))", None),
    ("Dict[Tuple[int], str]", {(1,): ""}, 'pairs(items(whole(1)), text(""))', 'pairs(items(whole(1)), text(""))'),
]


@pytest.mark.parametrize(("annotation", "value", "clean", "published"), DESCRIBED)
def test_expected_values_are_described(annotation: str, value: Any, clean: str, published: str | None) -> None:
    tasks = [
        translate(problem(annotation, Case((), value)), "r", wording=wording) for wording in ("clean", "published")
    ]
    for task, text in zip(tasks, (clean, published), strict=True):
        assert isinstance(task, Task) is (text is not None)
        assert isinstance(task, Refusal) or f"codelab$check(answer(), {text}, " in task.tests


def test_whole_floats_are_whole_numbers() -> None:
    cases = [Case((3,), True), Case((3.0,), False), Case((4.0,), False)]
    task = translate(problem("bool", *cases, value="float"), "r")
    assert isinstance(task, Task)
    reason = "R does not tell its arguments from those of case 1, whose result is another"
    assert task.notes == (f"case 2 left out: {reason}",)


def test_floats_are_read_exactly(need: Callable[[str], None]) -> None:
    need("r")
    random = Random(1)
    numbers = [random.uniform(-1, 1) * 10 ** random.randint(-30, 30) for _ in range(2000)]
    bits = "paste(writeBin(value, raw(), endian = 'big'), collapse = '')\n}"
    cases = [Case((number,), struct.pack(">d", number).hex()) for number in numbers]
    task = translate(problem("str", *cases, value="float"), "r", wording="clean")
    assert isinstance(task, Task)
    assert run_task(task, bits).passed
    assert 5 < sum("0x" in line for line in task.tests.split("\n") if "codelab$check(" in line) < 1000


RIGHT: list[tuple[str, Any, list[str]]] = [
    ("int", 5, ["5", "5L", "c(x = 5)", "matrix(5)"]),
    ("float", 2.0, ["2L", "2", "2 + 1e-9", "c(x = 2)"]),
    ("str", "é", ["'é'", "c(x = '\\u00e9')", "'\\xc3\\xa9'"]),
    ("List[int]", [1, 2], ["c(1, 2)", "1:2", "list(1, 2L)", "c(a = 1, b = 2)", "list(a = 1, b = 2)", "array(1:2)"]),
    ("List[int]", [1, 2], ["matrix(1:2, 1)", "matrix(1:2, 2)", "sapply(c('a', 'bc'), nchar)"]),
    ("List[int]", [], ["c()", "NULL", "list()", "character(0)", "sapply(list(), nchar)"]),
    ("List[List[int]]", [[1], []], ["list(1, NULL)", "list(list(1L), c())", "list(c(1), list())"]),
    ("Optional[List[int]]", [], ["list()", "numeric(0)"]),
    ("Tuple[Optional[int], int]", (None, 1), ["list(NULL, 1)"]),
    ("Set[int]", {1, 2}, ["c(2, 1)", "list(2, 1)"]),
    ("Dict[str, int]", {"a": 1, "b": 2}, ["list(b = 2, a = 1L)", "c(a = 1, b = 2)", "table(c('a', 'b', 'b'))"]),
    ("Dict[str, int]", {"a": 1, "b": 2}, ["as.list(table(c('a', 'b', 'b')))", "tapply(c(1, 2), c('a', 'b'), sum)"]),
    ("Dict[str, int]", {}, ["list()", "NULL", "structure(list(), names = character(0))"]),
    ("Dict[int, str]", {100000: "x"}, ["list('100000' = 'x')", "structure(list('x'), names = as.character(1e5))"]),
    ("Dict[str, List[int]]", {"a": [1, 2]}, ["list(a = 1:2)", "list(a = list(1, 2))", "split(1:2, c('a', 'a'))"]),
    ("Dict[str, List[int]]", {"a": []}, ["list(a = c())", "split(numeric(0), factor(character(0), 'a'))"]),
]  # fmt: skip
WRONG: list[tuple[str, Any, list[str]]] = [
    ("int", 5, ["'5'", "list(5)", "c(5, 5)", "NULL", "NA", "5.0000001", "factor('5')", "Sys.Date()", "5 + 0i"]),
    ("int", 1, ["TRUE", "factor('a')"]),
    ("bool", True, ["1", "'TRUE'", "NA", "list(TRUE)"]),
    ("str", "a", ["factor('a')", "quote(a)", "NA_character_", "list('a')"]),
    ("float", math.nan, ["NA_real_", "0"]),
    ("List[int]", [1, 2], ["c('1', '2')", "factor(1:2)", "data.frame(a = 1:2)", "c(1, 2, NA)", "c(TRUE, 2) > 0"]),
    ("List[int]", [1, 2, 3, 4], ["matrix(1:4, 2)"]),
    ("List[int]", [], ["''", "list(NULL)", "function() 1"]),
    ("List[List[int]]", [[1], [2]], ["c(1, 2)", "matrix(1:2, 2)"]),
    ("List[List[int]]", [[1, 2], [3, 4]], ["matrix(1:4, 2, byrow = TRUE)"]),
    ("List[Optional[int]]", [None], ["NA", "list()", "NULL", "list(NA)"]),
    ("Optional[List[int]]", [], ["NULL"]),
    ("Optional[List[int]]", None, ["list()", "NA"]),
    ("Dict[str, int]", {"a": 1}, ["list(1)", "list(A = 1)", "list(a = '1')", "list(a = 1, a = 1)", "list('a', 1)"]),
    ("Dict[str, List[int]]", {"a": [1]}, ["c(a = 1)"]),
    ("Set[int]", {1, 2}, ["c(1, 1, 2)", "c(1, 1)"]),
]


def body(form: str) -> str:
    return f"\n  {form}\n}}"


def test_right_in_every_form(need: Callable[[str], None]) -> None:
    need("r")
    jobs: list[Job[str]] = []
    for annotation, value, forms in RIGHT:
        cases = [Case((index,), value) for index in range(1, len(forms) + 1)]
        task = translate(problem(annotation, *cases, form="int"), "r", wording="clean")
        assert isinstance(task, Task)
        jobs.append(Job(str(forms), Program.of(task, body(f"switch(form, {', '.join(forms)})"))))
    verdicts = list(run_batch(jobs, workers=2))
    assert [(form, verdict.message) for form, verdict in verdicts if not verdict.passed] == []


def test_wrong_in_every_form(need: Callable[[str], None]) -> None:
    need("r")
    jobs: list[Job[str]] = []
    for annotation, value, forms in WRONG:
        task = translate(problem(annotation, Case((), value)), "r", wording="clean")
        assert isinstance(task, Task)
        jobs += [Job(f"{form} for {value}", Program.of(task, body(form))) for form in forms]
    verdicts = list(run_batch(jobs, workers=2))
    assert [(form, verdict.message) for form, verdict in verdicts if verdict.status != "failed"] == []


def test_the_candidates_own_functions_and_handlers_do_no_harm(need: Callable[[str], None]) -> None:
    need("r")
    task = translate(problem("List[int]", Case(([1],), [2]), values="List[int]"), "r", wording="clean")
    assert isinstance(task, Task)
    own = "\n  values + 1\n}\nc <- list <- whole <- items <- same <- report <- quit <- cat <- function(...) NULL\n"
    assert run_task(task, own).passed
    assert run_task(task, own.replace("+ 1", "+ 2")).status is Status.FAILED
    ending = "\n  values\n}\n.Last <- function() quit(status = 0)\noptions(error = quote(quit(status = 0)), warn = 2)\n"
    assert run_task(task, ending).status is Status.FAILED
