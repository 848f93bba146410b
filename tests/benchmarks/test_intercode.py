"""InterCode's published JSON: rows as published become tasks, with rewards; others are told."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from codelab.benchmarks.intercode import intercode_issues, load_intercode
from codelab.core.errors import InfrastructureError, InputError
from codelab.environments.interactive import InteractiveTask
from codelab.environments.interactive._sandbox import Place
from codelab.environments.interactive.score import judge_session, open_session
from codelab.environments.levels import available

SETUP = (
    "#!/bin/bash\nrm -rf /testbed/\nmkdir -p /testbed/dir1\necho one >/testbed/dir1/a.txt\necho outside >/index.html\n"
)


@pytest.fixture(scope="module", autouse=True)
def _sandbox() -> None:
    try:
        available()
    except InfrastructureError as error:
        pytest.skip(str(error))


def written(folder: Path, rows: Any, name: str = "rows.json") -> Path:
    (folder / name).write_text(json.dumps(rows))
    return folder / name


def reward(task: InteractiveTask, *actions: str) -> float:
    session = open_session(task, seed=0, place=Place())
    for action in actions:
        session.act(action)
    return judge_session(session, task, place=Place()).reward


def test_bash(tmp_path: Path) -> None:
    (tmp_path / "setup.sh").write_text(SETUP)
    rows = [
        {"query": "Count the files in /testbed", "gold": "find /testbed -type f | wc -l"},
        {"query": "Copy a.txt to /testbed/b.txt", "gold": "cp /testbed/dir1/a.txt /testbed/b.txt"},
    ]
    count, copy = load_intercode(written(tmp_path, rows), "bash", setup=tmp_path / "setup.sh")
    assert (count.name, count.instruction) == ("rows_1", "Count the files in /box/work/testbed")
    assert reward(count, "cd testbed", "echo 1") == 1.0
    assert reward(count, "echo 2") == 0.5
    assert reward(count, "touch testbed/x; echo 1") == 0.5
    assert reward(copy, "cat testbed/dir1/a.txt >testbed/b.txt") == 1.0
    assert reward(copy, "cp testbed/dir1/a.txt testbed/c.txt") == 0.5


def test_sql(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    with sqlite3.connect(tmp_path / "shop" / "shop.sqlite") as connection:
        connection.executescript("CREATE TABLE t (n, c); INSERT INTO t VALUES (1, 'a'), (2, 'b'), (3, 'c');")
    connection.close()
    rows = [
        {
            "db": "shop",
            "query": "All c?",
            "gold": "SELECT c FROM t",
            "hardness": "easy",
            "db_tables": {"t": ["n", "c"]},
        },
        {
            "db": "shop",
            "query": "By n?",
            "gold": "SELECT c FROM t ORDER BY n",
            "question_id": 1,
            "evidence": "",
            "SQL": "",
        },
        {"db": "shop", "query": "Broken?", "gold": "SELECT x FROM t"},
    ]
    everything, by_n, broken = load_intercode(written(tmp_path, rows), "sql", databases=tmp_path)
    assert reward(everything, "SELECT c FROM t ORDER BY n DESC") == 1.0
    assert reward(everything, "SELECT c FROM t WHERE n > 1") == pytest.approx(2 / 3)
    assert reward(by_n, "SELECT c FROM t ORDER BY n") == 1.0
    assert reward(by_n, "SELECT c FROM t ORDER BY n DESC") == 0.0
    assert reward(by_n, "DELETE FROM t") == 0.0
    with pytest.raises(InputError) as caught:
        reward(broken, "SELECT 1")
    assert str(caught.value) == (
        f"{tmp_path}/rows.json: line 3: check rows: task rows_3: the reference gives no answer: "
        "the last action returned no rows. Mend the task, or leave it out"
    )


def test_python(tmp_path: Path) -> None:
    rows = [
        {
            "query": "Write a function to sum a and b.", "gold": "def sum(a, b):\r\n  return a + b", "task_id": 1,
            "tests": ["assert sum(1, 2) == 3", "assert sum(2, 0.1) == 2 + 0.1",
                      "assert sorted((sum(1, 1),)) == list((2,))"],
            "test_setup_code": "",
        },
        {
            "query": "Odd?", "gold": "def odd(n): return n % 2", "task_id": 2, "test_setup_code": "BASE = 7",
            "tests": ["assert odd(BASE)", "assert not odd(2) ", "assert odd(3) == True"],
        },
    ]  # fmt: skip
    add, odd = load_intercode(written(tmp_path, rows), "python")
    assert add.instruction == "Write a function to sum a and b.\nThe first test is: assert sum(1, 2) == 3"
    assert reward(add, "def sum(x, y):\n    return x + y") == 1.0
    assert reward(add, "sum = lambda x, y: 3") == pytest.approx(1 / 3)
    assert reward(odd, "odd = lambda n: n % 2 == 1") == 1.0
    assert reward(odd, "odd = lambda n: True") == pytest.approx(2 / 3)
    forger = "class All:\n    def __eq__(self, other): return True\ndef sum(*_): return All()"
    assert reward(add, forger) == 0.0


SHAPES = "Tests may be assert <value> == <value>, assert f(...) and assert not f(...)"
NAMES = "Use letters, digits, _, - and ."
ISCLOSE = ["assert math.isclose(f(), 1)"]
UNREADABLE = "tests 2: no Python: '(' was never closed (<unknown>, line 1). Leave the row out"
TORN = ["assert f() == 1", "assert ("]
BAD = [
    ("sql", {"query": "q", "gold": "g"}, "db: expected text, got nothing"),
    ("sql", {"query": "q", "gold": "g", "db": "../x"}, f"db: '../x' is no name of a database. {NAMES}"),
    ("sql", {"query": "q", "gold": "g", "db": "x"}, "db: {folder} holds no x.sqlite. Put it at {folder}/x/x.sqlite"),
    ("sql", {"query": "q", "gold": 3, "db": "x"}, "gold: expected text, got int"),
    ("python", {"gold": "g", "tests": ["assert f() == 1"]}, "query: expected text, got nothing"),
    ("python", {"query": "q", "gold": "g"}, "tests: expected a list, got nothing"),
    ("python", {"query": "q", "gold": "g", "tests": []}, "tests: no test. Leave the row out"),
    ("python", {"query": "q", "gold": "g", "tests": ISCLOSE}, f"tests 1: a test of another shape. {SHAPES}"),
    ("python", {"query": "q", "gold": "g", "tests": TORN}, UNREADABLE),
    ("python", [], "expected a JSON object, got list"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "row", "told"), BAD)
def test_rows_that_cannot_be_tasks_are_told(kind: Any, row: Any, told: str, tmp_path: Path) -> None:
    good = {"query": "q", "gold": "g", "tests": ["assert f() == 1"], "db": "there"}
    sqlite3.connect(tmp_path / "there.db").close()
    file = written(tmp_path, [good, row, good])
    tasks, issues = intercode_issues(file, kind, databases=tmp_path)
    assert [task.name for task in tasks] == ["rows_1", "rows_3"]
    assert [str(issue) for issue in issues] == [f"{file}: line 2: {told.replace('{folder}', str(tmp_path))}"]
    with pytest.raises(InputError) as caught:
        load_intercode(file, kind, databases=tmp_path)
    assert str(caught.value) == str(issues[0])


def test_what_a_kind_needs_is_asked_for(tmp_path: Path) -> None:
    file = written(tmp_path, [])
    with pytest.raises(InputError, match=r"databases: SQL needs its databases. Name the folder that holds <db>/<db>"):
        load_intercode(file, "sql")
    with pytest.raises(InputError, match=r"setup: Bash needs what makes its files. Name the script of InterCode"):
        load_intercode(file, "bash")
    with pytest.raises(InputError, match=r"none.sh: setup: cannot be read: "):
        load_intercode(file, "bash", setup=tmp_path / "none.sh")
    with pytest.raises(InputError, match=r"none.json: cannot be read: "):
        load_intercode(tmp_path / "none.json", "python")
