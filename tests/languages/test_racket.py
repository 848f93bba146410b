"""Racket: exact texts, and in which forms a Racket program may return a Python value."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from codelab.core.problem import Case, Parameter, Problem, Provenance
from codelab.core.task import Task
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
    ("str", "\n\t\r\x00\x1b\x7f1", '"\\n\\t\\r\\u0000\\u001b\\u007f1"'),
    ("str", "~a é🙂", '"~a é🙂"'),
    ("int", -(10**30), "-1000000000000000000000000000000"),
    ("float", 3, "3.0"),
    ("float", 1e22, "1e+22"),
    ("float", math.inf, "+inf.0"),
    ("float", -math.inf, "-inf.0"),
    ("float", math.nan, "+nan.0"),
    ("bool", True, "#t"),
    ("bool", False, "#f"),
    ("None", None, "(void)"),
    ("Optional[int]", None, "#f"),
    ("Optional[bool]", None, "(void)"),
    ("Optional[Union[int, bool]]", None, "(void)"),
    ("List[Any]", [None, False], "(list (void) #f)"),
    ("List[int]", [], "(list)"),
    ("Tuple[int, str]", (1, "a"), '(list 1 "a")'),
    ("Set[int]", {2, 1}, "(set 1 2)"),
    ("Dict[str, List[int]]", {"a": [1]}, '(hash "a" (list 1))'),
    ("Dict[Tuple[int, int], bool]", {(1, 2): True}, "(hash (list 1 2) #t)"),
]


def problem(returns: str, *cases: Case, name: str = "answer", **parameters: str) -> Problem:
    given = tuple(Parameter(each, Type.parse(annotation)) for each, annotation in parameters.items())
    return Problem(name, name, "", "Return None.", given, Type.parse(returns), cases, Provenance("tests"))


@pytest.mark.parametrize(("annotation", "value", "text"), LITERALS)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert get_language("rkt", wording="clean").literal(value, Type.parse(annotation)) == text


def test_published_none_is_false() -> None:
    assert get_language("rkt").literal([None, False], Type.parse("List[Any]")) == "(list #f #f)"


def test_refusals() -> None:
    with pytest.raises(Untranslatable) as caught:
        get_language("rkt").literal({10**22, 10**22 + 1}, Type.parse("Set[float]"))
    assert str(caught.value) == "Set[float] with a key twice: 1e+22, 1e+22"


def test_prompts() -> None:
    given = problem("int", list="List[int]", n="int")
    texts = [get_language("rkt", wording=wording).prompt(given, "Do.\n\n  - it") for wording in ("published", "clean")]
    assert texts == [
        "#lang racket\n\n;; Do.\n;;\n;;   - it\n(define (answer list n)\n",
        "#lang racket\n\n;; Do.\n;;\n;;   - it\n(define (answer list_ n)\n",
    ]
    assert get_language("rkt").signature(problem("int")) == "(define (answer)"


@pytest.mark.parametrize(
    ("returns", "word"), [("Optional[int]", "#f"), ("Optional[bool]", "(void)"), ("Any", "(void)"), ("int", "#f")]
)
def test_none_in_documentation(returns: str, word: str) -> None:
    assert get_language("rkt", wording="clean").terms(problem(returns))["None"] == word


def test_assertions() -> None:
    given = problem("float", Case((3, None), 1.5), value="float", other="Optional[int]")
    task = translate(given, "rkt", wording="clean")
    assert isinstance(task, Task)
    assert "(codelab-check (answer 3 #f) 1.5 1e-06 1e-09)\n" in task.tests


RIGHT: list[tuple[str, Any, list[str]]] = [
    ("int", 2, ["2", "2.0", "4/2"]),
    ("float", 0.5, ["1/2", "0.5", "0.5000000001"]),
    ("str", "ab", ['(string #\\a #\\b)', '"ab"']),
    ("List[int]", [1, 2], ["'(1 2)", "(list 1 2)", "(build-list 2 add1)"]),
    ("Set[int]", {1, 2}, ["(set 2 1)", "(mutable-set 1 2)", "(seteqv 1 2)"]),
    ("Dict[str, int]", {"a": 1}, ['(make-hash \'(("a" . 1)))', '(hash "a" 1)', '(hash (string #\\a) 1)']),
]  # fmt: skip
WRONG: list[tuple[str, Any, list[str]]] = [
    ("int", 1, ['"1"', "#t", "1.0000001", "'(1)", "(void)", "+nan.0"]),
    ("bool", True, ["1", "'true"]),
    ("str", "a", ["#\\a", "'a", '#"a"']),
    ("List[int]", [1, 2], ["(vector 1 2)", "(cons 1 2)", "(set 1 2)", '"12"']),
    ("List[int]", [], ["#f", "(void)", "(vector)"]),
    ("Optional[bool]", None, ["#f"]),
    ("Optional[bool]", False, ["(void)"]),
    ("Set[int]", {1, 2}, ["(list 1 2)", "(set 1)"]),
    ("Dict[str, int]", {"a": 1}, ["(hash 'a 1)", '(list (cons "a" 1))']),
]


def test_right_in_every_form(need: Callable[[str], None]) -> None:
    need("rkt")
    jobs: list[Job[str]] = []
    for annotation, value, forms in RIGHT:
        cases = [Case((index,), value) for index in range(len(forms))]
        task = translate(problem(annotation, *cases, form="int"), "rkt", wording="clean")
        assert isinstance(task, Task)
        jobs.append(Job(str(forms), Program.of(task, f"  (list-ref (list {' '.join(forms)}) form))")))
    verdicts = list(run_batch(jobs, workers=2))
    assert [(form, verdict.message) for form, verdict in verdicts if not verdict.passed] == []


def test_wrong_in_every_form(need: Callable[[str], None]) -> None:
    need("rkt")
    jobs: list[Job[str]] = []
    for annotation, value, forms in WRONG:
        task = translate(problem(annotation, Case((), value)), "rkt", wording="clean")
        assert isinstance(task, Task)
        jobs += [Job(f"{form} for {value}", Program.of(task, f"  {form})")) for form in forms]
    verdicts = list(run_batch(jobs, workers=2))
    assert [(form, verdict.message) for form, verdict in verdicts if verdict.status != "failed"] == []


def test_the_candidates_own_functions_and_handlers_do_no_harm(need: Callable[[str], None]) -> None:
    need("rkt")
    task = translate(problem("List[int]", Case(([1],), [2]), values="List[int]"), "rkt", wording="clean")
    assert isinstance(task, Task)
    own = "  (map add1 values))\n(define (list . _) 5)\n(define (check . _) 5)\n(define same? void)\n(define exit void)"
    assert run_task(task, own).passed
    assert run_task(task, own.replace("add1", "sub1")).status is Status.FAILED
    ending = "  values)\n(exit-handler (lambda (status) (void)))\n(current-error-port (open-output-nowhere))"
    verdict = run_task(task, ending)
    assert (verdict.status, verdict.message) == (Status.FAILED, "assertion 1 failed: expected (2), got (1)")


def test_what_is_unbound_is_a_build_error(need: Callable[[str], None]) -> None:
    need("rkt")
    task = translate(problem("int", Case((), 1)), "rkt", wording="clean")
    assert isinstance(task, Task)
    verdict = run_task(task, "  unknown)")
    assert (verdict.status, "unknown: unbound identifier" in verdict.message) == (Status.BUILD_ERROR, True)
    raised = run_task(task, "  (vector-ref (vector) 1))")
    assert (raised.status, raised.failure_class) == (Status.RUNTIME_ERROR, "vector-ref")
