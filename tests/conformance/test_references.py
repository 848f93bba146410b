"""Our Python tests judge the benchmarks' own solutions as the benchmarks' own tests do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codelab.benchmarks.rows import Row, read_rows
from codelab.core.problem import Problem
from codelab.core.task import Task
from codelab.core.verdict import Status
from codelab.environments.batch import Job, run_batch
from codelab.environments.run import Program
from codelab.translate import translate

# MultiPL-E's sources changed types, and so expected values, under solutions that stayed what they were.
FAILING = {
    "HumanEval_151_double_the_difference", "mbpp_143_find_lists", "mbpp_255_combinations_colors",
    "mbpp_257_swap_numbers", "mbpp_259_maximize_elements", "mbpp_310_string_to_tuple", "mbpp_401_add_nested_tuples",
    "mbpp_417_group_tuples", "mbpp_444_trim_tuple", "mbpp_445_index_multiplication", "mbpp_560_union_elements",
    "mbpp_726_multiply_elements", "mbpp_737_check_str", "mbpp_783_rgb_to_hsv", "mbpp_787_text_match_three",
    "mbpp_794_text_starta_endb",
}  # fmt: skip
# Whole numbers handed to a float, tuples of any length, a function called as a part of the harness.
TELLING = {
    "HumanEval_92_any_int", "HumanEval_148_bf", "mbpp_105_count", "mbpp_262_split_two_parts", "mbpp_580_extract_even",
    "mbpp_587_list_tuple", "mbpp_791_remove_nested",
}  # fmt: skip


@pytest.fixture(scope="session")
def own_tests(reference_data: Path) -> dict[str, str]:
    files = [reference_data / "multipl_e" / f"source_{name}.jsonl" for name in ("humaneval", "mbpp")]
    rows = [row for file in files for row in read_rows(file) if isinstance(row, Row)]
    return {row.text("name"): f"{row.text('tests')}\n\ncheck({row.text('entry_point')})\n" for row in rows}


def test_solutions_pass_where_they_pass_their_own_tests(
    humaneval: tuple[Problem, ...], mbpp: tuple[Problem, ...], own_tests: dict[str, str], need: Callable[[str], None]
) -> None:
    need("py")
    problems = [
        problem
        for i, problem in enumerate([*humaneval, *mbpp])
        if i % 10 == 0 or problem.name in FAILING or problem.name in TELLING
    ]
    jobs: list[Job[tuple[str, str]]] = []
    for problem in problems:
        task = translate(problem, "py")
        if isinstance(task, Task):
            ours = Program("py", f"{problem.reference}\n{task.tests}", assertions=task.assertions)
            theirs = Program("py", f"{problem.reference}\n{own_tests[problem.name]}", "exit status")
            jobs += [Job(("ours", problem.name), ours), Job(("theirs", problem.name), theirs)]
    verdicts = dict(run_batch(jobs, workers=2))
    failed = {key: {name for side, name in verdicts if side == key and verdicts[side, name].status is not Status.PASSED}
              for key in ("ours", "theirs")}  # fmt: skip
    assert len(verdicts) > 120
    assert failed["ours"] == failed["theirs"] == FAILING
