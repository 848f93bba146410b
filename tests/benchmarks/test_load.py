"""Loading: sources, names, limits and what is left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codelab.benchmarks import load
from codelab.core.errors import InputError
from codelab.core.problem import Problem

ROW = {
    "name": "HumanEval_1_f",
    "entry_point": "f",
    "prompt": 'def f(x: int) -> int:\n    """Doc."""\n',
    "tests": "assert f(1) == 2",
}
PYTHON = '''# difficulty: easy
# tags: numbers,  twice
"""Our own problem."""

from typing import List


def double(xs: List[int]) -> List[int]:
    """Double each → number."""
    return [2 * x for x in xs]


def test_double():
    assert double([1, 2]) == [2, 4]


assert double([]) == []
'''


def _file(folder: Path, *lines: str | dict[str, Any], name: str = "rows.jsonl") -> Path:
    file = folder / name
    file.write_text("".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))
    return file


def _numbered(*numbers: int) -> list[dict[str, Any]]:
    return [ROW | {"name": f"mine_{number}_f"} for number in numbers]


def _names(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.name for problem in problems]


def test_a_torn_line_and_a_taken_name_are_issues_and_the_rest_goes_on(tmp_path: Path) -> None:
    file = _file(tmp_path, *_numbered(1), '{"name": ', *_numbered(1, 2))
    benchmark = load(file)
    assert benchmark.name == "rows"
    assert _names(benchmark.problems) == ["mine_1_f", "mine_2_f"]
    assert list(map(str, benchmark.issues)) == [
        f"{file}: line 2: not JSON: Expecting value. Repair or delete the line",
        f"{file}: line 3: the name mine_1_f is taken by line 1 already. Rename or delete one of them",
    ]


def test_limit_counts_what_is_loaded_and_reads_no_further(tmp_path: Path) -> None:
    benchmark = load(_file(tmp_path, "torn", *_numbered(1, 2, 3), "torn"), limit=2)
    assert _names(benchmark.problems) == ["mine_1_f", "mine_2_f"]
    assert [issue.line for issue in benchmark.issues] == [1]
    assert load(_file(tmp_path, *_numbered(1)), limit=0).problems == ()


def test_names(tmp_path: Path) -> None:
    file = _file(tmp_path, ROW)
    assert load(file).name == "humaneval"
    benchmark = load(file, name="other")
    assert (benchmark.name, benchmark.problems[0].provenance.benchmark) == ("other", "other")
    assert load(_file(tmp_path, ROW | {"name": "mbpp_3_f"})).name == "mbpp"


def test_a_source_that_does_not_exist() -> None:
    with pytest.raises(InputError) as caught:
        load("nowhere.jsonl")
    remedy = "Give a file, a folder, `primer`, or `hf:<data set>`"
    assert str(caught.value) == f"nowhere.jsonl: no such file or folder. {remedy}"


def test_columns_of_no_format(tmp_path: Path) -> None:
    file = _file(tmp_path, {"question": 1, "answer": 2})
    with pytest.raises(InputError) as caught:
        load(file)
    assert str(caught.value) == (
        f"{file}: unknown format: the columns are question, answer. Known formats: "
        "evalplus (base_input, canonical_solution, entry_point, prompt, task_id); "
        "human-eval (canonical_solution, entry_point, prompt, task_id, test); "
        "mbpp (code, task_id, test_list); "
        "multipl-e (language, name, prompt, stop_tokens, tests); "
        "multipl-e-source (entry_point, name, prompt, tests)"
    )


def test_files_without_rows(tmp_path: Path) -> None:
    empty, torn = _file(tmp_path), _file(tmp_path, "{", name="torn.jsonl")
    with pytest.raises(InputError) as caught:
        load(empty)
    assert str(caught.value) == f"{empty}: no rows. Download the file again"
    with pytest.raises(InputError, match=r"torn\.jsonl: line 1: not JSON"):
        load(torn)


def test_formats_that_do_not_fit(tmp_path: Path) -> None:
    known = "evalplus, human-eval, mbpp, multipl-e, multipl-e-source"
    with pytest.raises(InputError) as caught:
        load("primer", format="csv")
    assert str(caught.value) == f"format: unknown format 'csv'. Use one of: auto, {known}, python"
    file = _file(tmp_path, ROW)
    with pytest.raises(InputError) as caught:
        load(file, format="python")
    assert str(caught.value) == f"{file}: python is not a format of rows. Use one of: {known}"
    with pytest.raises(InputError) as caught:
        load(tmp_path, format="mbpp")
    assert str(caught.value) == f"{tmp_path}: mbpp is not a format of Python files. Name a .jsonl file"
    with pytest.raises(InputError) as caught:
        load(tmp_path)
    assert str(caught.value) == f"{tmp_path}: no Python files in the folder. Name a .jsonl file, or another folder"


def test_a_folder_of_typed_python(tmp_path: Path) -> None:
    (tmp_path / "double.py").write_text(PYTHON, encoding="utf-8")
    (tmp_path / "bad.py").write_text(PYTHON.replace("assert double([]) == []", "assert all(double([]))"))
    (tmp_path / "__init__.py").write_text("")
    benchmark = load(tmp_path)
    assert (benchmark.name, benchmark.wording) == (tmp_path.name, "clean")
    (problem,) = benchmark.problems
    assert (problem.name, problem.entry_point, problem.difficulty) == ("double", "double", "easy")
    assert problem.tags == ("numbers", "twice")
    assert problem.prompt == PYTHON.partition("    return")[0]
    assert problem.reference == PYTHON
    assert [case.arguments for case in problem.cases] == [([1, 2],), ([],)]
    (issue,) = benchmark.issues
    assert str(issue).startswith(f"{tmp_path / 'bad.py'}: line 17: tests: cannot read `assert all(double([]))`")


def test_one_file_and_its_header(tmp_path: Path) -> None:
    file = tmp_path / "one.py"
    file.write_text(PYTHON.replace("easy", "trivial"))
    assert list(map(str, load(file).issues)) == [
        f"{file}: line 1: unknown difficulty 'trivial'. Use one of: easy, medium, hard"
    ]
    file.write_text('def f(): "Doc."; return 1\nassert f() == 1\n')
    (problem,) = load(file).problems
    assert (problem.prompt, problem.difficulty, problem.tags) == ('def f(): "Doc."\n', None, ())
    file.write_bytes(b"\xff")
    assert str(load(file).issues[0]).startswith(f"{file}: cannot be read: ")


def test_a_folder_of_multipl_e_sources(tmp_path: Path) -> None:
    prompt = 'def f(x: int) -> int:\n    """Doc."""\n'
    solution = "### Canonical solution below ###\n    return 2 * x\n\n"
    tests = "### Unit tests below ###\ndef check(candidate):\n    assert candidate(1) == 2\n"
    check = "\ndef test_check():\n    check(f)\n"
    (tmp_path / "Mine_10_f.py").write_text(f"{prompt}{solution}{tests}{check}")
    (tmp_path / "Mine_9_f.py").write_text(f"{prompt}{tests}{check}")
    (tmp_path / "Mine_11_f.py").write_text(f"{prompt}{tests}    assert not candidate(1) in []\n")
    (tmp_path / "unnumbered.py").write_text(f"{prompt}{tests}")
    benchmark = load(tmp_path)
    assert (_names(benchmark.problems), benchmark.wording) == (["Mine_9_f", "Mine_10_f"], "published")
    assert [problem.prompt for problem in benchmark.problems] == [prompt, prompt]
    assert [problem.reference for problem in benchmark.problems] == [None, f"{prompt}\n    return 2 * x\n\n"]
    unnumbered, line = map(str, benchmark.issues)
    assert unnumbered == (
        f"{tmp_path / 'unnumbered.py'}: the file name has no function. Name it like HumanEval_12_longest.py"
    )
    assert line.startswith(f"{tmp_path / 'Mine_11_f.py'}: line 6: tests: cannot read `assert not candidate(1) in []`")


def test_the_primer_is_built_in() -> None:
    benchmark = load("primer")
    assert (benchmark.name, benchmark.wording, benchmark.issues) == ("primer", "clean", ())
    assert len(benchmark.problems) > 20
    for problem in benchmark.problems:
        assert problem.difficulty, problem.name
        assert problem.reference, problem.name
        assert not problem.inferred, problem.name
