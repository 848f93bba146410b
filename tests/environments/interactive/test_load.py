"""Tasks read from folders, and what is told of wrong ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from codelab.core.errors import InputError
from codelab.environments.interactive import Part, load_tasks, read_attempts, score_attempts, solved_by_turn
from codelab.environments.interactive.load import split_actions

TOML = """
difficulty = "easy"
instruction = "Do it."

[[check]]
name = "file"
probe = "cat a"
expected = "1"

[wrong]
two = 0.5
"""
PART = "expected, name, ordered, probe, reference_probe, tolerance"
NO_REWARD = "wrong: two has no reward or no file. Each wrong_<name>.sh has its reward there, and each reward its file"
NO_SETUP = "setup: x.sh cannot be read: [Errno 2] No such file or directory: '{folder}/x.sh'. Write the file"


def write(folder: Path, toml: str = TOML, **files: str) -> Path:
    folder.mkdir()
    (folder / "task.toml").write_text(toml)
    for name, text in ({"reference.sh": "echo 1 >a\n", "wrong_two.sh": "echo 2 >a\n"} | files).items():
        (folder / name).write_text(text)
    return folder / "task.toml"


def test_a_task_is_read(tmp_path: Path) -> None:
    write(tmp_path / "one", **{"setup.sh": "touch b\n"})
    (task,) = load_tasks(tmp_path)
    assert (task.name, task.kind, task.instruction, task.difficulty) == ("one", "bash", "Do it.", "easy")
    assert (task.setup, task.reference, task.parts) == ("touch b\n", ("echo 1 >a",), (Part("file", "cat a", "1"),))
    assert [(wrong.name, wrong.actions, wrong.reward) for wrong in task.wrong] == [("two", ("echo 2 >a",), 0.5)]
    assert len(task.digest) == 16


def test_solutions_may_be_several_actions() -> None:
    assert split_actions("a\n# %% then\nb\nc\n-- %%\n\nd") == ("a", "b\nc", "d")
    assert split_actions("a # %% b\n") == ("a # %% b",)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("= ", "", "not TOML: Expected '=' after a key in a key/value pair (at line 2, column 12). Repair the file"),
        ('"easy"', '"trivial"', "difficulty: 'trivial' is none. Use one of easy, medium, hard"),
        ('difficulty = "easy"', "", "difficulty: expected str, got nothing. See docs/interactive.md"),
        ("[[check]]", "[[part]]", "part: unknown. Known are check, difficulty, instruction, setup, writable, wrong"),
        ('name = "file"', "", "check 1: name or expected is missing. Write a table [[check]] that has both"),
        ("probe =", "prob =", f"check 1.prob: unknown. Known are {PART}"),
        ("two = 0.5", "two = 1", "wrong.two: 1 is no reward. Give a number from 0 to below 1"),
        ("two = 0.5", "", NO_REWARD),
        ('"Do it."', '"Do it."\nsetup = "x.sh"', NO_SETUP),
        ('"Do it."', '"Do it."\nwritable = "no"', "writable: expected bool, got str. See docs/interactive.md"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in TOML
    file = write(tmp_path / "one", TOML.replace(old, new, 1))
    with pytest.raises(InputError) as caught:
        load_tasks(tmp_path)
    assert str(caught.value) == f"{file}: {told.replace('{folder}', str(file.parent))}"


def test_expected_answers_are_checked_when_read(tmp_path: Path) -> None:
    toml = TOML.replace("cat a", "f(1)").replace("two = 0.5", "")
    file = write(tmp_path / "one", toml.replace('"1"', '"g()"'))
    for path in file.parent.glob("*.sh"):
        path.unlink()
    (file.parent / "reference.py").write_text("f = abs\n")
    with pytest.raises(InputError, match=r"check 1.expected: no literal of Python. See docs/inter"):
        load_tasks(tmp_path)
    file.write_text(toml.replace('probe = "f(1)"', ""))
    with pytest.raises(
        InputError, match=r"check 1.probe: missing. In Python, each part has an expression to evaluate$"
    ):
        load_tasks(tmp_path)


def test_folders_without_or_with_equal_tasks_are_told(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        load_tasks(tmp_path)
    assert str(caught.value) == f"{tmp_path}: no task.toml in it or below it. Name a folder that holds tasks"
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = write(tmp_path / "a" / "x"), write(tmp_path / "b" / "x")
    with pytest.raises(InputError) as caught:
        load_tasks(tmp_path)
    assert str(caught.value) == f"{second}: {first} has the same name. Rename one of the folders"
    (tmp_path / "b" / "x" / "reference.sh").unlink()
    with pytest.raises(InputError, match=r"it has no reference solution, or several. Put one of reference.sh, "):
        load_tasks(tmp_path)


def test_recorded_attempts_are_right_at_first_at_second_or_never() -> None:
    recorded = read_attempts()
    scores = score_attempts([one for one in recorded if one.kind == "sql"], max_turns=3)
    last = {row["task"]: (row["attempt"], round(row["best"], 3)) for row in scores.iter_rows(named=True)}
    assert last == {
        "loyal_customers": (1, 1.0), "monthly_revenue": (1, 1.0), "dearest_of_category": (2, 1.0),
        "status_pivot": (3, 1.0), "management_chain": (3, 0.231),
    }  # fmt: skip
    solved = solved_by_turn(scores, turns=4)
    assert solved.select("turns", "solved", "tasks").rows() == [(1, 0.4, 5), (2, 0.6, 5), (3, 0.8, 5), (4, 0.8, 5)]
    assert solved["score"].is_sorted()
    assert {one.kind for one in recorded} == {"bash", "sql", "python"}


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "{}",
        '{"kind": "perl", "task": "t", "attempts": ["x"]}',
        '{"kind": "sql", "task": "t", "attempts": []}',
    ],
)
def test_bad_attempts_are_told(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.jsonl").write_text(f"\n{line}\n")
    with pytest.raises(InputError, match=r"a.jsonl: line 2: no attempts.* A line is ."):
        read_attempts(tmp_path / "a.jsonl")
