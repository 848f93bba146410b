"""How OCaml writes values, types, prompts and assertions, and what its harness tells apart: the exact text."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Task
from codelab.core.types import Type
from codelab.core.verdict import Status
from codelab.environments import run_task
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable
from codelab.translate import translate


def problem(name: str, annotations: dict[str, str], returns: str, *cases: Case) -> Problem:
    parameters = tuple(Parameter(key, Type.parse(text)) for key, text in annotations.items())
    return Problem(name, name, "", "Do it.", parameters, Type.parse(returns), cases, Provenance("tests"))


def written(annotation: str, value: Any) -> str:
    try:
        return get_language("ml", wording="clean").literal(value, Type.parse(annotation))
    except Untranslatable as reason:
        return f"REFUSED {reason}"


@pytest.mark.parametrize(
    ("annotation", "value", "text"),
    [
        ("str", "", '""'),
        ("str", "a'b\"c\\", '"a\'b\\"c\\\\"'),
        ("str", "\n\t\r\x00\x1b\x7f1", '"\\n\\t\\r\\000\\027\\1271"'),
        ("str", "é🙂\u202e", '"é🙂\u202e"'),
        ("int", -5, "(-5)"),
        ("int", 2**62 - 1, "4611686018427387903"),
        ("int", -(2**62), "(-4611686018427387904)"),
        ("int", 2**62, "REFUSED 4611686018427387904 does not fit int"),
        ("float", 3, "3.0"),
        ("float", -0.0, "(-0.0)"),
        ("float", 1e300, "1e+300"),
        ("float", math.nan, "Stdlib.nan"),
        ("float", math.inf, "Stdlib.infinity"),
        ("float", -math.inf, "Stdlib.neg_infinity"),
        ("bool", True, "true"),
        ("None", None, "()"),
        ("Optional[int]", None, "None"),
        ("Optional[int]", -1, "(Some (-1))"),
        ("List[List[int]]", [[], [1, -2]], "[[]; [1; (-2)]]"),
        ("Tuple[int, str]", (1, "a"), '(1, "a")'),
        ("Tuple[int]", (1,), "1"),
        ("Tuple[()]", (), "()"),
        ("Tuple[int, ...]", (1, 2), "[1; 2]"),
        ("Dict[str, int]", {"a": 1, "b": -1}, '[("a", 1); ("b", (-1))]'),
        ("Set[int]", {2, 1}, "(IntSet.of_list [1; 2])"),
        ("Union[int, str]", -1, "(Int (-1))"),
        ("Union[List[int], Tuple[int, str]]", (1, "a"), '(PairIntString (1, "a"))'),
        ("Any", None, "Null"),
        ("Any", [1, 2.0, "a"], '(List [(Int 1); (Float 2.0); (String "a")])'),
        ("Any", {"a": True}, '(Map [((String "a"), (Bool true))])'),
        ("Any", {1}, "(List [(Int 1)])"),
    ],
)
def test_values(annotation: str, value: Any, text: str) -> None:
    assert written(annotation, value) == text


@pytest.mark.parametrize(
    ("annotation", "clean", "published"),
    [
        ("float", "float", "float"),
        ("List[Tuple[int, int]]", "(int * int) list", " int * int list"),
        ("Tuple[Tuple[int, str], List[int]]", "(int * string) * int list", "  int * string * int list"),
        ("Optional[Tuple[int, str]]", "(int * string) option", " int * string option"),
        ("Dict[str, int]", "(string * int) list", "(string, int) list"),
        ("Dict[str, List[int]]", "(string * int list) list", None),
        ("Tuple[Tuple[int, str]]", "int * string", "  int * string"),
        ("List[Tuple[Tuple[int, str]]]", "(int * string) list", "  int * string list"),
        ("Set[Tuple[int, int]]", "PairIntIntSet.t", None),
        ("Set[str]", "StringSet.t", None),
        ("Tuple[str, ...]", "string list", None),
        ("List[Any]", "value list", None),
        ("Optional[Union[int, List[str]]]", "int_or_list_string option", None),
        ("None", "unit", None),
    ],
)
def test_types(annotation: str, clean: str, published: str | None) -> None:
    declared = Type.parse(annotation)
    assert get_language("ml", wording="clean").type(declared) == clean
    language = get_language("ml")
    if published is None:
        with pytest.raises(Untranslatable, match=r"^published OCaml prompts have "):
            language.check_published(problem("f", {"x": annotation}, "int"))
    else:
        language.check_published(problem("f", {"x": annotation}, "int"))
        assert language.type(declared) == published


@pytest.mark.parametrize(
    ("value", "refused"), [(None, False), (1, False), ((None, 1), True), ([[None]], True), ({"a": None}, True)]
)
def test_none_inside_is_refused_as_published(value: Any, refused: bool) -> None:
    notation = get_language("ml").notation
    if refused:
        with pytest.raises(Untranslatable, match=r"^published OCaml prompts have no None inside"):
            notation.check_value(value, Type("any"))
    else:
        notation.check_value(value, Type("any"))


def test_prompts() -> None:
    add = problem("add_all", {"N": "int", "val": "List[float]", "n": "bool"}, "Optional[int]")
    clean, published = get_language("ml", wording="clean"), get_language("ml")
    assert clean.prompt(add, "Add.\n\n  >>> x") == (
        "(** Add.\n\n      >>> x *)\nlet rec add_all (n : int) (val_ : float list) (n_ : bool) : int option =\n"
    )
    assert published.prompt(add, "Add.\n  All.") == (
        "(**Add.\n * All.\n*)\nlet add_all (N : int) (val : float list) (n : bool) : int option ="
    )
    assert clean.signature(problem("Find_Max", {}, "int")) == "let rec find_max () : int ="


def test_what_a_prompt_needs_is_declared_in_order() -> None:
    types = {"x": "Union[Set[int], str]", "y": "Set[Tuple[int, int]]", "z": "Set[Union[int, str]]"}
    prompt = get_language("ml", wording="clean").prompt(problem("f", types, "int"), "Do it.")
    assert prompt.startswith(
        "module IntSet = Set.Make (Int)\n\n"
        "type set_int_or_string =\n  | SetInt of IntSet.t\n  | String of string\n\n"
        "module PairIntIntSet = Set.Make (struct\n  type t = int * int\n\n  let compare = compare\nend)\n\n"
        "type int_or_string =\n  | Int of int\n  | String of string\n\n"
        "module IntOrStringSet = Set.Make (struct\n  type t = int_or_string\n\n  let compare = compare\nend)\n\n"
        "(** Do it."
    )


def test_sets_inside_others_are_not_ordered() -> None:
    language = get_language("ml", wording="clean")
    reason = r"^OCaml orders no sets inside others, as those of Set\[Tuple\[Set\[int\], int\]\]$"
    with pytest.raises(Untranslatable, match=reason):
        language.prompt(problem("f", {"x": "Set[Tuple[Set[int], int]]"}, "int"), "Do it.")
    assert "module SetIntSet = Set.Make (IntSet)" in language.prompt(problem("f", {"x": "Set[Set[int]]"}, "int"), "")


@pytest.mark.parametrize(
    ("documentation", "text"),
    [
        ('The sign " alone', "The sign '' alone"),
        ('A "text" with \\"', "A \"text\" with \\''"),
        ("Between (* and *)", "Between ( * and * )"),
        ('In "(*" and \'"\' nothing', 'In "(*" and \'"\' nothing'),
        ("It's {|a", "It's { |a"),
        ("Don't", "Don't"),
    ],
)
def test_comments_end_where_they_should(documentation: str, text: str, need: Callable[[str], None]) -> None:
    need("ml")
    language = get_language("ml", wording="clean")
    one = problem("f", {"x": "int"}, "int", Case((1,), 1))
    assert language.prompt(one, documentation).startswith(f"(** {text} *)\n")
    task = translate(one, "ml", wording="clean")
    assert isinstance(task, Task)
    prompt = task.prompt.replace("Do it.", text)
    assert run_task(Task(task.benchmark, task.name, "ml", prompt, task.tests, (), assertions=1), "  x").passed


def test_assertions() -> None:
    language = get_language("ml", wording="clean")
    pair = problem("to_pair", {"x": "int"}, "Tuple[float, List[str]]")
    parts = "Codelab_harness.float x1; (Codelab_harness.list Codelab_harness.string) x2"
    form = f'(fun (x1, x2) -> Codelab_harness.Node ("(", [{parts}]))'
    text = language.assertion(["(-1)"], '(1.0, ["a"])', Case((-1,), (1.0, ["a"]), Comparison(1e-3, 0.0)), pair)
    assert text == f'let () = Codelab_harness.check 0.001 0.0 ({form} (to_pair (-1))) ({form} (1.0, ["a"]))'


def test_doctests() -> None:
    language = get_language("ml", wording="clean")
    maybe, pair = problem("f", {"x": "int"}, "Optional[int]"), problem("f", {"x": "int"}, "Tuple[int, int]")
    assert language.doctest(["(-1)"], "(Some (-2))", maybe) == ("f (-1)", "Some (-2)")
    assert language.doctest(["1"], "(1, 2)", pair) == ("f 1", "(1, 2)")
    assert language.doctest([], "(-2)", problem("f", {}, "int")) == ("f ()", "-2")


@pytest.mark.parametrize(
    ("name", "returns", "expected", "body", "status"),
    [
        # The candidate's own operators, modules and functions are not the harness's.
        ("compare", "int", 2, "  x + 1\nlet ( = ) _ _ = true\nmodule List = struct end", Status.PASSED),
        ("compare", "int", 2, "  x\nlet ( = ) _ _ = true\nlet ( <> ) _ _ = false\nlet not _ = false", Status.FAILED),
        ("f", "int", 1, "  if x = 2 then f 1 else x\nlet infinity = 3\nlet nan = 4", Status.PASSED),
        ("f", "float", math.inf, "  infinity\nlet infinity = 3", Status.PASSED),
        ("f", "int", 2, "  at_exit (fun () -> exit 0); x", Status.FAILED),
        ("f", "int", 2, '  raise (Failure "no")', Status.RUNTIME_ERROR),
        ("f", "Dict[str, int]", {"a": 1, "b": 2}, '  [("b", 2); ("a", 1)]', Status.PASSED),
        ("f", "Dict[str, int]", {"a": 1, "b": 2}, '  [("b", 2); ("b", 2)]', Status.FAILED),
        ("f", "Union[int, str]", 1, "  Int x", Status.PASSED),
        ("f", "Union[int, str]", 1, '  String "1"', Status.FAILED),
        ("f", "Any", [1, 2.0], "  List [ Int 1; Float 2.0 ]", Status.PASSED),
        ("f", "Any", [1, 2.0], "  List [ Int 1; Int 2 ]", Status.FAILED),
        ("f", "Set[Tuple[int, int]]", {(1, 2), (3, 4)}, "  PairIntIntSet.of_list [ (3, 4); (1, 2) ]", Status.PASSED),
    ],
)
def test_verdicts(  # noqa: PLR0917
    name: str, returns: str, expected: Any, body: str, status: Status, need: Callable[[str], None]
) -> None:
    need("ml")
    task = translate(problem(name, {"x": "int"}, returns, Case((1,), expected)), "ml", wording="clean")
    assert isinstance(task, Task)
    assert task.notes == ()
    assert run_task(task, body).status is status
