"""Clojure: exact texts, and in which forms a Clojure program may return a Python value."""

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
    ("str", "é🙂\u2028", '"é🙂\u2028"'),
    ("int", 2**63, "9223372036854775808"),
    ("float", 3, "3.0"),
    ("float", -1e-07, "-1e-07"),
    ("float", math.inf, "##Inf"),
    ("float", -math.inf, "##-Inf"),
    ("float", math.nan, "##NaN"),
    ("bool", False, "false"),
    ("Optional[bool]", None, "nil"),
    ("List[Any]", [None, 1, 1.0, "1"], '[nil 1 1.0 "1"]'),
    ("Tuple[int, str]", (1, "a"), '[1 "a"]'),
    ("Set[int]", {2, 1}, "#{1 2}"),
    ("Set[int]", set(), "#{}"),
    ("Dict[str, List[int]]", {"a": [1], "b": []}, '{"a" [1] "b" []}'),
    ("Dict[Tuple[int, int], bool]", {(1, 2): True}, "{[1 2] true}"),
]


def problem(returns: str, *cases: Case, name: str = "answer", **parameters: str) -> Problem:
    given = tuple(Parameter(each, Type.parse(annotation)) for each, annotation in parameters.items())
    return Problem(name, name, "", "Return it.", given, Type.parse(returns), cases, Provenance("tests"))


@pytest.mark.parametrize(("annotation", "value", "text"), LITERALS)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert get_language("clj").literal(value, Type.parse(annotation)) == text


def test_refusals() -> None:
    with pytest.raises(Untranslatable) as caught:
        get_language("clj").literal({10**22: 1, 10**22 + 1: 2}, Type.parse("Dict[float, int]"))
    assert str(caught.value) == "Dict[float, int] with a key twice: 1e+22, 1e+22"


def test_prompts() -> None:
    given = problem("int", do="str", n="int")
    documentation = ' Say "a\\n".\n\n  - it'
    texts = [get_language("clj", wording=wording).prompt(given, documentation) for wording in ("published", "clean")]
    assert texts == [
        '(defn answer\n  " Say "a\\n".\n\n    - it"\n  [do n]\n  ',
        '(defn answer\n  "Say \\"a\\\\n\\".\n\n    - it"\n  [do_ n]\n  ',
    ]


def test_assertions() -> None:
    given = problem("Optional[float]", Case((3, None), 1.5), value="float", other="Optional[int]")
    task = translate(given, "clj", wording="clean")
    assert isinstance(task, Task)
    assert "(check (answer 3 nil) 1.5 1e-06 1e-09)\n" in task.tests


RIGHT: list[tuple[str, Any, list[str]]] = [
    ("int", 2, ["2", "2N", "(int 2)", "(biginteger 2)"]),
    ("float", 0.5, ["1/2", "0.5M", "(float 0.5)", "0.5000000001"]),
    ("float", 2.0, ["2", "2.0"]),
    ("List[int]", [1, 2], ["'(1 2)", "(map inc [0 1])", "(java.util.ArrayList. [1 2])", "(first {1 2})"]),
    ("List[int]", [], ["[]", "()", "(filter odd? [2])"]),
    ("Set[int]", {1, 2}, ["#{2 1}", "(sorted-set 2 1)", "(java.util.HashSet. [1 2])"]),
    ("Set[Tuple[int, int]]", {(1, 2)}, ["#{[1 2]}", "#{'(1 2)}"]),
    ("Dict[str, int]", {"a": 1}, ['{"a" 1}', '(java.util.HashMap. {"a" 1})', '(sorted-map "a" 1)']),
]
WRONG: list[tuple[str, Any, list[str]]] = [
    ("int", 2, ["2.0", "2M", '"2"', "[2]", "\\2", "nil"]),
    ("bool", True, ["1", ":true", '"true"']),
    ("str", "a", ["\\a", ":a", "'a"]),
    ("List[int]", [1, 2], ["(range)", "(iterate inc 1)", "#{1 2}", "(int-array [1 2])", "{1 2}"]),
    ("List[int]", [], ["nil", "#{}", '""']),
    ("Optional[bool]", None, ["false"]),
    ("Optional[bool]", False, ["nil"]),
    ("Set[int]", {1, 2}, ["[1 2]", "#{1}"]),
    ("Dict[str, int]", {"a": 1}, ["{:a 1}", '[["a" 1]]', '{"a" 1.0}']),
]


def test_right_in_every_form(need: Callable[[str], None]) -> None:
    need("clj")
    jobs: list[Job[str]] = []
    for annotation, value, forms in RIGHT:
        cases = [Case((index,), value) for index in range(len(forms))]
        task = translate(problem(annotation, *cases, form="int"), "clj", wording="clean")
        assert isinstance(task, Task)
        jobs.append(Job(str(forms), Program.of(task, f"([{' '.join(forms)}] form))")))
    verdicts = list(run_batch(jobs, workers=2))
    assert [(form, verdict.message) for form, verdict in verdicts if not verdict.passed] == []


def test_wrong_in_every_form(need: Callable[[str], None]) -> None:
    need("clj")
    jobs: list[Job[str]] = []
    for annotation, value, forms in WRONG:
        task = translate(problem(annotation, Case((), value)), "clj", wording="clean")
        assert isinstance(task, Task)
        jobs += [Job(f"{form} for {value}", Program.of(task, f"{form})")) for form in forms]
    verdicts = list(run_batch(jobs, workers=2))
    assert [(form, verdict.message) for form, verdict in verdicts if verdict.status != "failed"] == []


def test_the_candidates_own_functions_and_threads_do_no_harm(need: Callable[[str], None]) -> None:
    need("clj")
    task = translate(problem("List[int]", Case(([1],), [2]), values="List[int]"), "clj", wording="clean")
    assert isinstance(task, Task)
    own = "(map inc values))\n(defn check [& _] 5)\n(defn same? [& _] true)\n(defn report [_])\n(defn count [_] 0)"
    assert run_task(task, own).passed
    assert run_task(task, own.replace("inc", "dec")).status is Status.FAILED
    assert run_task(task, "(future (Thread/sleep 100000))\n  (map inc values))").passed
    late = "(.addShutdownHook (Runtime/getRuntime) (Thread. #(.halt (Runtime/getRuntime) 0)))\n  values)"
    assert run_task(task, late).status is Status.FAILED


def test_errors_are_told_apart(need: Callable[[str], None]) -> None:
    need("clj")
    task = translate(problem("int", Case((), 1)), "clj", wording="clean")
    assert isinstance(task, Task)
    assert run_task(task, "unknown)").status is Status.BUILD_ERROR
    assert run_task(task, "1").status is Status.BUILD_ERROR
    raised = run_task(task, "(/ 1 0))")
    assert (raised.status, raised.failure_class) == (Status.RUNTIME_ERROR, "ArithmeticException")


def test_published_tests_are_not_passed_by_leaving_early(need: Callable[[str], None]) -> None:
    need("clj")
    tests = (
        "(require '[clojure.test :refer [deftest is run-test]])\n\n(def candidate answer)\n\n"
        "(deftest test-humaneval\n\n  (is (= (candidate) 1))\n)\n\n(run-test test-humaneval)\n"
    )
    task = Task("published", "answer", "clj", '(defn answer\n  "One."\n  []\n  ', tests, ())
    assert run_task(task, "(System/exit 0))").status is Status.EARLY_EXIT
    assert run_task(task, "1)").passed
