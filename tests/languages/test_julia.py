"""How Julia writes types, values, prompts and assertions: the exact text."""

from __future__ import annotations

import math
from typing import Any

import pytest

from codelab.core.problem import Case, Comparison, Parameter, Problem, Provenance
from codelab.core.task import Wording
from codelab.core.types import Type
from codelab.languages import get_language
from codelab.languages.notation import Untranslatable

LITERALS: list[tuple[str, Any, str]] = [
    ("str", "", '""'),
    ("str", 'a"b\\$x', '"a\\"b\\\\\\$x"'),
    ("str", "\n\x00\x7fé🙂", '"\\n\\x00\\x7fé🙂"'),
    ("int", -(2**63), "typemin(Int64)"),
    ("int", -5, "-5"),
    ("float", 3, "3.0"),
    ("float", 1e-7, "1e-07"),
    ("float", -0.0, "-0.0"),
    ("float", math.nan, "NaN"),
    ("float", -math.inf, "-Inf"),
    ("None", None, "nothing"),
    ("List[int]", [1], "[1]"),
    ("List[int]", [], "Int64[]"),
    ("List[List[int]]", [[], [1]], "[Int64[], [1]]"),
    ("List[Any]", [1, "a"], 'Any[1, "a"]'),
    ("List[Union[int, float]]", [1, 2.5], "Union{Int64, Float64}[1, 2.5]"),
    ("List[Optional[int]]", [None], "Union{Int64, Nothing}[nothing]"),
    ("List[Tuple[int, ...]]", [(1,), ()], "Tuple{Vararg{Int64}}[(1,), ()]"),
    ("Tuple[int, str]", (1, "a"), '(1, "a")'),
    ("Tuple[int]", (1,), "(1,)"),
    ("Dict[str, int]", {"a": 1}, 'Dict("a" => 1)'),
    ("Dict[str, int]", {}, "Dict{String, Int64}()"),
    ("Dict[str, Optional[int]]", {"a": None}, 'Dict{String, Union{Int64, Nothing}}("a" => nothing)'),
    ("Set[int]", {1}, "Set([1])"),
    ("Set[int]", set(), "Set{Int64}(Int64[])"),
    ("Set[Union[int, float]]", {1}, "Set{Union{Int64, Float64}}(Union{Int64, Float64}[1])"),
    ("Any", {"a": [1]}, 'Dict{Any, Any}("a" => Any[1])'),
]
# By type: its name, published and clean.
TYPES = {
    "int": ("Int64", "Int64"),
    "float": ("Float64", "Float64"),
    "Any": ("Any", "Any"),
    "None": ("REFUSED", "Nothing"),
    "List[List[str]]": ("Vector{Vector{String}}", "Vector{Vector{String}}"),
    "Tuple[int, str]": ("Tuple{Int64, String}", "Tuple{Int64, String}"),
    "Tuple[int, ...]": ("REFUSED", "Tuple{Vararg{Int64}}"),
    "Dict[str, int]": ("Dict{String, Int64}>", "Dict{String, Int64}"),
    "Dict[str, float]": ("REFUSED", "Dict{String, Float64}"),
    "Set[int]": ("REFUSED", "Set{Int64}"),
    "Optional[int]": ("Union{Int64, Nothing}", "Union{Int64, Nothing}"),
    "Union[int, str]": ("Union{Int64, String}", "Union{Int64, String}"),
    "Union[int, str, None]": ("REFUSED", "Union{Int64, String, Nothing}"),
}


def problem(parameters: dict[str, str], returns: str) -> Problem:
    given = tuple(Parameter(name, Type.parse(kind)) for name, kind in parameters.items())
    return Problem("find", "find", "", "Find.", given, Type.parse(returns), (), Provenance("tests"))


@pytest.mark.parametrize(("annotation", "value", "text"), LITERALS)
def test_literals(annotation: str, value: Any, text: str) -> None:
    assert get_language("jl", wording="clean").literal(value, Type.parse(annotation)) == text


@pytest.mark.parametrize("annotation", TYPES)
def test_types(annotation: str) -> None:
    wordings: tuple[Wording, ...] = ("published", "clean")
    for wording, name in zip(wordings, TYPES[annotation], strict=True):
        language = get_language("jl", wording=wording)
        if name == "REFUSED":
            with pytest.raises(Untranslatable):
                language.type(Type.parse(annotation))
        else:
            assert language.type(Type.parse(annotation)) == name


def test_refusal() -> None:
    with pytest.raises(Untranslatable, match=r"^9223372036854775808 does not fit Int64$"):
        get_language("jl", wording="clean").literal(2**63, Type.parse("int"))


def test_published_values_name_no_types_with_stray_signs() -> None:
    assert get_language("jl").literal([{}], Type.parse("List[Dict[str, int]]")) == "[Dict{String, Int64}()]"


def test_prompts() -> None:
    given = problem({"in": "int", "d": "Dict[str, int]"}, "Optional[str]")
    published = get_language("jl").prompt(given, ' A "word"')
    assert published == '""" A "word""""\nfunction find(in::Int64, d::Dict{String, Int64}>)::Union{String, Nothing} \n'
    clean = get_language("jl", wording="clean").prompt(given, 'Costs $5, """ and \\n')
    assert clean == (
        '"""\nCosts \\$5, \\"\\"\\" and \\\\n\n"""\n'
        "function find(in_::Int64, d::Dict{String, Int64})::Union{String, Nothing}\n"
    )


def test_assertion() -> None:
    case = Case((), 1.0, Comparison(rel_tol=0.001, abs_tol=0.0))
    language = get_language("jl", wording="clean")
    wanted = "Codelab.check(find(A, B), C, 0.001, 0.0)"
    assert language.assertion(["A", "B"], "C", case, problem({}, "float")) == wanted
