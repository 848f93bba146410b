"""Answer tables: the exact completion, and what it leaves out."""

from __future__ import annotations

from codelab.core.problem import Case, Parameter, Problem, Provenance
from codelab.core.types import Type
from codelab.translate import answer_table


def problem(annotations: dict[str, str], returns: str, *cases: Case) -> Problem:
    parameters = tuple(Parameter(name, Type.parse(annotation)) for name, annotation in annotations.items())
    return Problem("pick", "pick", "", "Pick.", parameters, Type.parse(returns), cases, Provenance("tests"))


def test_a_row_for_every_case() -> None:
    given = problem({"a": "int", "end": "List[str]"}, "str", Case((1, ["x"]), "y"), Case((2, []), 'z"'))
    assert answer_table(given, "rs", wording="clean") == (
        "    if { let tested: isize = 1; a == tested } && "
        '{ let tested: Vec<String> = vec![String::from("x")]; end == tested } { return String::from("y"); }\n'
        "    if { let tested: isize = 2; a == tested } && { let tested: Vec<String> = vec![]; end == tested } "
        '{ return String::from("z\\""); }\n'
        '    panic!("not in the table")'
    )


def test_names_and_positions() -> None:
    given = problem({"a": "int", "end": "int"}, "int", Case((1, 2), 3))
    assert "same(a, 1) and same(end_, 2) then return 3" in answer_table(given, "lua", wording="clean")
    assert "[[ \"${1}\" == '1' ]] && [[ \"${2}\" == '2' ]]; then printf '%s' '3'" in answer_table(given, "sh")


def test_without_parameters_the_first_row_answers() -> None:
    assert "    if True:\n        return 3\n" in answer_table(problem({}, "int", Case((), 3)), "py")


def test_what_cannot_be_written_is_left_out() -> None:
    given = problem({"a": "int"}, "int", Case((2**63,), 1), Case((1, 2), 1), Case((5,), 6))
    written = answer_table(given, "java")
    assert written.count("return") == 1
    assert "java.util.Objects.equals(a, 5L)) { return 6L; }" in written
