from __future__ import annotations

import ast
from pathlib import Path

import pytest

from codelab.core import Problem, Task, Type
from codelab.core.content import content
from codelab.core.errors import InputError
from codelab.core.problem import Provenance
from codelab.core.schemas import SampleKey
from codelab.models import Model, Reference, settings_hash
from codelab.models.equivalent import read_equivalent
from codelab.models.reference import python_body, solution_body

REFERENCE = '''import math


def helper(x):
    return x


def clamp(value: int, low: int) -> int:
    """Move it.

    >>> clamp(1, 2)
    2
    """
    # a comment stays
    if value < low:
        return low
    return value


assert clamp(1, 2) == 2
'''
BODY = "    # a comment stays\n    if value < low:\n        return low\n    return value\n"
RUST = (
    "use std::cmp;\n\nfn clamp(value: isize) -> isize {\n    if value < 3 {\n        return 3;\n    }\n    value\n}\n"
)
SIGNATURE = "fn clamp(value: isize) -> isize {"


def task(language: str, **other: str) -> Task:
    prompt = other.pop("prompt", "prompt\n")
    return Task("primer", "clamp", language, prompt, "tests", (), entry_point="clamp", **other)


def problem() -> Problem:
    return Problem("clamp", "clamp", "", "", (), Type.parse("int"), (), Provenance("primer"), reference=REFERENCE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, source in (("rs", RUST), ("js", "function clamp(value) {\n    return value + 1;\n}\n")):
        file = tmp_path / language / "solutions" / f"clamp.{language}"
        file.parent.mkdir(parents=True)
        file.write_text(source)
    return tmp_path


def test_it_answers_with_what_a_model_is_to_write(folder: Path) -> None:
    tasks = [task("py"), task("rs", signature=SIGNATURE), task("js", signature="function clamp(value) {")]
    model = Reference([problem()], folder=folder)
    assert isinstance(model, Model)
    found = list(model.generate(tasks, samples=2, seed=0))
    assert model.issues == ()
    assert [(one.task, one.index, one.completion) for one in found] == [
        ("primer/clamp/py", 0, BODY), ("primer/clamp/py", 1, BODY),
        ("primer/clamp/rs", 0, "    if value < 3 {\n        return 3;\n    }\n    value"),
        ("primer/clamp/rs", 1, "    if value < 3 {\n        return 3;\n    }\n    value"),
        ("primer/clamp/js", 0, "    return value + 1;\n}\n"), ("primer/clamp/js", 1, "    return value + 1;\n}\n"),
    ]  # fmt: skip
    assert {(one.model, one.settings, one.extraction) for one in found} == {
        ("reference", settings_hash({"mutated": 0.0}, seed=0), "reference")
    }
    rest = list(model.generate(tasks, samples=2, seed=0, done={SampleKey.of(one) for one in found[1:]}))
    assert rest == found[:1]


def test_a_prompt_without_a_last_newline_gets_one(folder: Path) -> None:
    model = Reference([problem()])
    assert next(model.generate([task("py", prompt='"""Doc."""')], samples=1, seed=0)).completion == f"\n{BODY}"


def test_a_share_is_mutated_and_stays_the_same(folder: Path) -> None:
    tasks = [task("rs", signature=SIGNATURE)]
    model = Reference(folder=folder, mutated=0.25)
    assert model.name == "reference-mutated-25"
    assert model.settings == {"mutated": 0.25}
    right = next(Reference(folder=folder).generate(tasks, samples=1, seed=0)).completion
    found = list(model.generate(tasks, samples=400, seed=7))
    wrong = [one for one in found if one.completion != right]
    assert 70 <= len(wrong) <= 130
    assert {one.extraction for one in found} == {
        "reference", "mutant: line 1: < becomes <=", "mutant: line 1: 3 becomes 4", "mutant: line 2: 3 becomes 4",
    }  # fmt: skip
    assert all(one.extraction.startswith("mutant") == (one in wrong) for one in found)
    assert list(model.generate(tasks, samples=9, seed=7)) == found[:9], "more samples change no earlier one"
    assert [one.completion for one in model.generate(tasks, samples=400, seed=8)] != [one.completion for one in found]
    every = list(Reference(folder=folder, mutated=1).generate(tasks, samples=20, seed=7))
    assert all(one.completion != right for one in every)
    assert every[0].model == "reference-mutated-100"
    with pytest.raises(InputError, match=r"^mutated: 25 is no share\. Use 0 to 1, such as 0\.25$"):
        Reference(mutated=25)


def test_mutants_declared_equivalent_are_never_chosen(folder: Path) -> None:
    one, model = task("rs", signature=SIGNATURE), Reference(folder=folder, mutated=1)
    changes = ["line 1: < becomes <=", "line 1: 3 becomes 4", "line 2: 3 becomes 4"]
    assert [mutant.description for mutant in model.mutants(one)] == changes
    (folder / "rs" / "equivalent.toml").write_text(
        f'[[clamp]]\nchange = "{changes[0]}"\nreason = "a"\n[[clamp]]\nchange = "{changes[2]}"\nreason = "b"\n'
        f'[[other]]\nchange = "{changes[1]}"\nreason = "c"\n'
    )
    read_equivalent.cache_clear()
    assert [mutant.description for mutant in model.mutants(one)] == [changes[1]]
    found = list(model.generate([one], samples=20, seed=0))
    assert {sample.extraction for sample in found} == {f"mutant: {changes[1]}"}
    unterminated = task("rs", signature=SIGNATURE, prompt="no newline")
    assert model.mutants(unterminated)[0].text == f"\n{found[0].completion}"
    assert model.equivalent("rs")["other"] == {changes[1]: "c"}
    assert model.equivalent("js") == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[clamp]]\nchange = ", "Invalid value (at end of document)"),
        ("clamp = 3", "clamp: no list of changes with reasons"),
        ('[[clamp]]\nchange = "a"', "clamp: no list of changes with reasons"),
        ('[[clamp]]\nchange = "a"\nreason = ""', "clamp: a change without a reason"),
    ],
)
def test_wrong_declarations(text: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "equivalent.toml"
    file.write_text(text)
    remedy = """Write [[<problem>]] with change = "<a mutant's description>" and reason = "<why it is right>\""""
    with pytest.raises(InputError) as caught:
        read_equivalent(file)
    assert str(caught.value) == f"{file}: {message}. {remedy}"


def test_a_solution_without_mutants_says_so(folder: Path) -> None:
    (folder / "rs" / "solutions" / "clamp.rs").write_text(f"{SIGNATURE}\n    value\n}}\n")
    found = next(Reference(folder=folder, mutated=1).generate([task("rs", signature=SIGNATURE)], samples=1, seed=0))
    assert (found.completion, found.extraction) == ("    value", "reference (it has no mutant)")


def test_tasks_without_a_solution_are_issues(folder: Path) -> None:
    model = Reference(folder=folder)
    tasks = [
        task("lua", signature="x"),
        task("rs", signature="fn other() {"),
        task("py"),
        task("rs", signature=SIGNATURE),
    ]
    assert len(list(model.generate(tasks, samples=1, seed=0))) == 1
    assert [str(issue) for issue in model.issues] == [
        f"{folder}/lua/solutions/clamp.lua: no reference solution. Write one, or leave the task out",
        f"{folder}/rs/solutions/clamp.rs: no line 'fn other() {{'. "
        "The solution must hold the task's signature as a line of its own",
        "primer/clamp/py: no reference solution. Give the problems with their references",
    ]


def test_where_a_solution_is_cut() -> None:
    file = Path("f")
    assert solution_body(RUST, SIGNATURE, "", file=file).endswith("    value\n}\n")
    assert solution_body(f"{SIGNATURE}\n}}\n", SIGNATURE, "\n}", file=file) == ""
    java = "class P {\n    static int f() {\n        return 1;\n    }\n\n}\n"
    assert solution_body(java, "static int f() {", "\n    }\n", file=file) == "        return 1;"
    with pytest.raises(InputError) as caught:
        solution_body("a {\nx", "a {", "\n}", file=file)
    assert str(caught.value) == "f: nothing closes the function: no '\\n}'. Close it as language.toml says"
    with pytest.raises(InputError, match="no line ''"):
        solution_body(RUST, "", "\n}", file=file)


def test_python_bodies() -> None:
    assert python_body(REFERENCE, "clamp", name="t") == BODY
    assert python_body("def f(x):\n    return x\nassert f(1)\n", "f", name="t") == "    return x\n"
    assert python_body('def f(x):\n    "doc"\n\n    return x', "f", name="t") == "\n    return x\n"
    with pytest.raises(InputError) as caught:
        python_body(REFERENCE, "other", name="t")
    assert str(caught.value) == (
        "t: the reference does not define other. A reference is a Python program that defines other"
    )
    with pytest.raises(InputError, match=r"^t: the reference does not parse"):
        python_body("def (", "f", name="t")


@pytest.mark.parametrize("file", sorted((content("translators") / "primer").glob("*.py")), ids=lambda file: file.stem)
def test_the_primers_own_references_are_completions(file: Path) -> None:
    reference = file.read_text(encoding="utf-8")
    asserts = [node for node in ast.parse(reference).body if isinstance(node, ast.Assert)]
    body = python_body(reference, file.stem, name=file.stem)
    function = next(
        node for node in ast.parse(reference).body if isinstance(node, ast.FunctionDef) and node.name == file.stem
    )
    prompt = "".join(reference.splitlines(keepends=True)[: function.body[0].end_lineno])
    scope: dict[str, object] = {}
    exec(prompt + body + "\n" + "\n".join(map(ast.unparse, asserts)), scope)


def test_settings_hash_knows_values_and_seed_only() -> None:
    assert settings_hash({"a": 1, "b": [True, None]}) == settings_hash({"b": [True, None], "a": 1})
    assert len(settings_hash({})) == 16
    assert len({settings_hash({}), settings_hash({"a": 1}), settings_hash({"a": 2}), settings_hash({}, seed=0)}) == 4
    with pytest.raises(InputError) as caught:
        settings_hash({"stop": {1}})
    assert str(caught.value) == (
        "settings.stop: no JSON value (Object of type set is not JSON serializable). "
        "Use text, finite numbers, true, false, null, lists and objects"
    )
    with pytest.raises(InputError, match=r"^settings\.temperature: no JSON value \(Out of range float"):
        settings_hash({"temperature": float("nan")})
