"""What is kept from turn to turn, and what limits do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from codelab.core.errors import InputError
from codelab.environments.interactive import Part

Trial = Callable[..., tuple[list[str], float]]
TIMEOUT = "[stopped: it took more than 1 s of CPU time or 8 s in all; nothing that this action did is kept]"


def test_bash_keeps_files_and_folder_but_no_variables(trial: Trial) -> None:
    actions = [
        "mkdir -p a/b; cd a/b; export X=1; echo text >file; f() { :; }",
        "pwd; ls; echo [$X]; type f",
        "cd; pwd; exit 3",
    ]
    seen, reward = trial("bash", [*actions, "ls"], Part("answer", None, "a"))
    assert seen[1:] == [
        "/box/work/a/b\nfile\n[]\n/box/turn/action: line 1: type: f: not found\n", "/box/work\n", "a\n",
    ]  # fmt: skip
    assert reward == 1.0


def test_bash_keeps_kinds_modes_and_links(trial: Trial) -> None:
    make = "echo x >a; chmod 640 a; ln -s a link; ln a hard; mkfifo pipe; mkdir -m 700 folder; touch 'b c' $'d\\ne'"
    seen, _ = trial("bash", [make, "stat -c '%A %h %N' *"], Part("none", "true", ""))
    assert seen[1].splitlines() == [
        "-rw-r----- 2 'a'", "-rw-r--r-- 1 'b c'", "-rw-r--r-- 1 'd'$'\\n''e'", "drwx------ 2 'folder'",
        "-rw-r----- 2 'hard'", "lrwxrwxrwx 1 'link' -> 'a'", "prw-r--r-- 1 'pipe'",
    ]  # fmt: skip


def test_times_of_files_count_turns(trial: Trial) -> None:
    seen, _ = trial(
        "bash",
        ["touch b; touch -d 2020-01-01 old", "touch c", "stat -c '%n %y %u' *"],
        Part("none", "true", ""),
        setup="touch a",
    )
    assert seen[2].splitlines() == [
        f"{name} {time}:00.000000000 +0000 1000"
        for name, time in [
            ("a", "2024-06-01 00:00"),
            ("b", "2024-06-01 00:01"),
            ("c", "2024-06-01 00:02"),
            ("old", "2020-01-01 00:00"),
        ]
    ]


def test_sql_keeps_the_database(trial: Trial) -> None:
    actions = ["CREATE TABLE t (n); INSERT INTO t VALUES (1), (2.5), ('x;y'), (NULL), (x'00ff')", "SELECT n FROM t"]
    seen, reward = trial("sql", actions, Part("rows", None, '["x;y"]\n[1]\n[2.5]\n[null]\n[{"blob": "00ff"}]'))
    assert seen == ["5 rows changed", "n\n1\n2.5\nx;y\nNULL\nx'00ff'\n(5 rows)"]
    assert reward == 1.0


def test_sql_stops_at_the_first_error_and_rolls_back_what_is_open(trial: Trial) -> None:
    seen, _ = trial("sql", [
        "INSERT INTO t VALUES (2); INSERT INTO nowhere VALUES (3); INSERT INTO t VALUES (4)",
        "BEGIN; DELETE FROM t;",
        "SELECT * FROM t; SELECT count(*) FROM t",
    ], Part("none", "SELECT 1", "[1]"), setup="CREATE TABLE t (n); INSERT INTO t VALUES (1)")  # fmt: skip
    assert seen == [
        "Error: no such table: nowhere\n\n1 row changed",
        "2 rows changed\n\nThe transaction was not committed: it is rolled back",
        "n\n1\n2\n(2 rows)\n\ncount(*)\n2\n(1 row)",
    ]


def test_sql_statements_are_told_apart_as_sqlite_does(trial: Trial) -> None:
    trigger = "CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE t SET n = n + 1; END; INSERT INTO t VALUES (1)"
    seen, _ = trial(
        "sql",
        [trigger, "SELECT n FROM t -- ; no end", "", ";;", "SELECT 1;;"],
        Part("none", "SELECT 1", "[1]"),
        setup="CREATE TABLE t (n)",
    )
    assert seen[1:] == ["n\n2\n(1 row)", "Done", "Done", "1\n1\n(1 row)"]


def test_long_results_are_shortened(trial: Trial) -> None:
    count = "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {}) SELECT n FROM c"
    seen, reward = trial(
        "sql", [count.format(60), count.format(6000), "SELECT 1", count.format(6000)], Part("rows", None, "[1]")
    )
    assert seen[0].endswith("\n50\n(60 rows, the first 50 are shown)")
    assert seen[1].endswith("(more than 5000 rows, the first 50 are shown)")
    assert reward == 0.0


def test_python_keeps_its_namespace_and_shows_the_last_expression(trial: Trial) -> None:
    seen, reward = trial("python", [
        "import math\ndef twice(n):\n    return 2 * n\nx = 5",
        "twice(x)",
        "x += 1; print('now'); x",
        "twice",
        "1 / 0",
        "x",
    ], Part("x", "x", "6"), Part("twice", "[twice(v) for v in (1, 2.5, 'a')]", "[2, 5.0, 'aa']"))  # fmt: skip
    assert seen == [
        "", "10\n", "now\n6\n", "<function twice at 0x...>\n",
        'Traceback (most recent call last):\n  File "<action 5>", line 1, in <module>\n    1 / 0\n    ~~^~~\n'
        "ZeroDivisionError: division by zero\n",
        "6\n",
    ]  # fmt: skip
    assert reward == 1.0


def test_earlier_output_of_python_is_not_shown_again(trial: Trial) -> None:
    seen, _ = trial("python", ["print('once'); n = 0", "n += 1; print('twice')", "n"], Part("n", "n", "1"))
    assert seen == ["once\n", "twice\n", "1\n"]


@pytest.mark.parametrize(
    ("kind", "action", "status"),
    [
        ("bash", "while :; do :; done", "timeout"),
        ("bash", "sleep 60", "timeout"),
        ("bash", "yes", "output_limit"),
        ("bash", "head -c 40M /dev/zero >big", "state_limit"),
        ("bash", "head -c 100M /dev/zero >/dev/null; head -c 80M /dev/zero >big; head -c 60M /dev/zero >big2", "died"),
        ("bash", "kill -9 -1", "died"),
        ("sql", "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT max(n) FROM c", "timeout"),
        ("sql", "CREATE TABLE big AS SELECT zeroblob(30000000)", "state_limit"),
        ("python", "while True: pass", "timeout"),
        ("python", "print('x' * 100_000)", "output_limit"),
        ("python", "import os; os._exit(0)", "died"),
        ("python", "import os; os.kill(os.getpid(), 9)", "died"),
        ("python", "import ctypes; ctypes.string_at(0)", "died"),
    ],
)  # fmt: skip
def test_an_action_that_is_stopped_leaves_nothing(act: Callable[..., Any], kind: str, action: str, status: str) -> None:
    change = {"bash": "touch left; ", "sql": "INSERT INTO t VALUES (1); ", "python": "x.append(1)\n"}[kind]
    look = {"bash": "! ls left", "sql": "SELECT 1 / (SELECT count(*) = 0 FROM t)", "python": "assert not x"}[kind]
    setup = {"bash": "", "sql": "CREATE TABLE t (n)", "python": "x = []"}[kind]
    assert act(kind, change + action, look, setup=setup) == [status, "ok"]


def test_what_is_seen_of_a_stopped_action_does_not_depend_on_how_far_it_came(trial: Trial) -> None:
    seen, _ = trial("bash", ["while :; do echo -n; done"], Part("none", "true", ""))
    assert seen == [TIMEOUT]


def test_a_set_up_that_fails_is_the_tasks_fault(trial: Trial) -> None:
    for kind, setup, told in [
        ("bash", "echo no >&2; false", "no"),
        ("sql", "CREATE TABLE", "Error: incomplete input"),
        ("python", "x = (", "  File \"<action 0>\", line 1\n    x = (\n        ^\nSyntaxError: '(' was never closed"),
    ]:
        with pytest.raises(InputError) as caught:
            trial(kind, [], Part("none", "1", "1"), setup=setup)
        assert (
            str(caught.value) == f"setup: task trial: the set-up fails: {told.strip()}. Mend the task, or leave it out"
        )
