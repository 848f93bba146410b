"""Hostile actions: nothing is forged, read or left running."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from codelab.environments.interactive import Part, built_in_tasks
from codelab.environments.interactive.env import InteractiveEnv

Trial = Callable[..., tuple[list[str], float]]
EXPECTED = "the-answer-that-nobody-knows"


def commands() -> Iterator[str]:
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            yield file.read_text(errors="replace")
        except OSError:
            continue


@pytest.mark.parametrize(
    "actions",
    [
        ["echo 1.0; echo reward 1.0; echo passed; exit 0"],
        ["for fd in 3 4 5; do echo 'passed 1' >&$fd; done"],
        ["for process in /proc/[0-9]*; do for fd in 3 4 5; do echo 'packed 0' >$process/fd/$fd; done; done"],
        ["mkdir bin; printf '#!/bin/sh\\necho forged\\n' >bin/cat; chmod +x bin/cat; export PATH=$PWD/bin:$PATH"],
        ["echo 'cat() { echo forged; }; alias ls=echo' >.bashrc; cp .bashrc .bash_profile; cp .bashrc .profile"],
        ["ln -sf /proc/self/environ result; ln -sf /box/turn/action other"],
        ["rm -rf /box/turn; mkdir -p turn; echo 'echo forged' >turn/action; cp -r turn /box/"],
        ["rmdir /box/work; rm -rf /box/work; ln -s /usr /box/work"],
        ["(setsid sh -c 'while :; do echo forged >result; done' >/dev/null 2>&1 &) ; sleep 0.1"],
        ["mkfifo result"],
        ["kill -STOP 1; kill -9 -1"],
    ],
    ids=["prints", "descriptors", "others", "path", "rc files", "links", "driver", "folder", "daemon", "fifo", "kill"],
)  # fmt: skip
def test_bash_cannot_forge_the_reward(trial: Trial, actions: list[str]) -> None:
    _, reward = trial("bash", actions, Part("result", "cat result", EXPECTED), Part("output", None, EXPECTED))
    assert reward == 0.0


@pytest.mark.parametrize(
    "actions",
    [
        [
            "import builtins, json\nbuiltins.repr = builtins.eval = builtins.type = lambda *_: 'forged'",
            "json.dumps = lambda *_: ''",
        ],
        ["import os\nos.write(4, b'{\"probe\": 0, \"value\": \"forged\"}\\n')", "import os; os._exit(0)"],
        ["class Equal:\n    def __eq__(self, other):\n        return True\n    __hash__ = None\nanswer = Equal()"],
        ["class Text(str):\n    def __eq__(self, _):\n        return True\n    __hash__ = None\nanswer = Text('x')"],
        ["import sys\nanswer = [f.f_locals for f in sys._current_frames().values()][0]"],
        ["import sys\nsys.settrace(lambda *_: sys.exit())"],
        ["import atexit, os\natexit.register(print, 'passed')\nos.environ['PYTHONSTARTUP'] = 'x'\nsys = 1"],
        ["import threading, time\nthreading.Thread(target=lambda: time.sleep(99)).start()"],
        ["answer = []\nanswer.append(answer)"],
        ["answer = 10 ** 6000"],
        ["del __builtins__"],
    ],
    ids=["builtins", "report", "equal", "subclass", "frames", "trace", "atexit", "thread", "cycle", "digits", "none"],
)  # fmt: skip
def test_python_cannot_forge_the_reward(trial: Trial, actions: list[str]) -> None:
    _, reward = trial(
        "python", actions, Part("answer", "answer", repr(EXPECTED)), Part("twice", "answer * 2", repr(EXPECTED))
    )
    assert reward == 0.0


def test_python_that_looks_around_during_the_check_finds_no_expected_value(trial: Trial) -> None:
    """The function is called by the check: it gives all that it can see as its answer."""
    spy = """
def look():
    import gc, os, sys
    seen = [repr(frame.f_globals) + repr(frame.f_locals) for frame in sys._current_frames().values()]
    frame = sys._getframe()
    while frame:
        seen.append(repr(frame.f_locals) + repr(frame.f_globals))
        frame = frame.f_back
    seen += [text for text in gc.get_objects() if isinstance(text, str)]
    for folder, _, files in os.walk('/box'):
        for file in files:
            seen.append(open(os.path.join(folder, file), errors='replace').read())
    seen.append(open('/proc/1/environ').read() + open('/proc/1/cmdline').read())
    return 'nobody' + '-knows' in ' '.join(seen), 'turn.json' in ' '.join(seen)
"""
    _, reward = trial("python", [spy], Part("answer", "look()", "(False, True)"), Part("other", "1", repr(EXPECTED)))
    assert reward == 0.5, "it looked, and saw no expected value"


def test_bash_that_looks_around_during_the_check_finds_no_expected_value(trial: Trial) -> None:
    places = "/box /tmp /proc/[0-9]*/environ /proc/[0-9]*/cmdline"
    spy = f"echo 'who=nobody; grep -rq $who-knows {places} 2>/dev/null; echo $?' >look.sh"
    _, reward = trial("bash", [spy], Part("look", "bash look.sh", "1"), Part("other", "true", EXPECTED))
    assert reward == 0.5


def test_python_that_hangs_in_one_part_gets_the_others(trial: Trial) -> None:
    slow = "def f(n):\n    while n == 2:\n        pass\n    if n == 3:\n        import os; os._exit(0)\n    return n"
    _, reward = trial("python", [slow], *(Part(str(n), f"f({n})", str(n)) for n in (1, 2, 3, 4)))
    assert reward == 0.5


def test_names_of_built_in_functions_mean_these_in_a_probe(trial: Trial) -> None:
    parts = (
        Part("sum", "sum([1, 2])", "3"),
        Part("own", "defined('sum')(1, 2)", "-1"),
        Part("fails", "failure(f)", "'KeyError'"),
    )
    seen, reward = trial(
        "python", ["def sum(a, b):\n    return a - b\ndef f():\n    {}[1]\ndef failure(*_): pass\nsum(2, 2)"], *parts
    )
    assert (seen, reward) == (["0\n"], 1.0)


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("ATTACH '/box/other.db' AS other", "Error: not authorized"),
        ("ATTACH ':memory:' AS other", "Error: not authorized"),
        ("SELECT load_extension('/usr/lib/x.so')", "Error: not authorized"),
        ("SELECT readfile('/etc/passwd')", "Error: no such function: readfile"),
        ("VACUUM INTO '/box/copy.db'", "Error: authorization denied"),
    ],
)
def test_sql_reaches_no_other_file(trial: Trial, sql: str, told: str) -> None:
    seen, reward = trial("sql", [sql], Part("rows", None, '["x"]'))
    assert (seen, reward) == ([told], 0.0)


def test_sql_cannot_write_where_the_task_does_not_let_it() -> None:
    env = InteractiveEnv("sql")
    env.reset(options={"task": "never_sold"})
    for sql in (
        "DELETE FROM orders",
        "PRAGMA query_only = OFF; DELETE FROM orders",
        "PRAGMA writable_schema = ON; DELETE FROM sqlite_master",
    ):
        assert env.step(sql)[0].startswith(
            ("Error: attempt to write a readonly database", "Error: table sqlite_master may not")
        )
    assert env.step("SELECT count(*) FROM orders")[0] == "count(*)\n6\n(1 row)"


def test_memory_bombs_are_stopped(act: Callable[..., list[str]]) -> None:
    assert act("python", "x = bytearray(1 << 30)", "1") == ["error", "ok"]
    assert act("sql", "SELECT hex(zeroblob(900000000))", "SELECT 1") in (["error", "ok"], ["out_of_memory", "ok"])
    hog = (
        "import os, time\nfor _ in range(4):\n    if not os.fork():\n"
        "        x = bytearray(150 << 20)\n        time.sleep(5)\nos.wait()"
    )
    assert act("python", hog, "1") == ["out_of_memory", "ok"]


def test_nothing_is_left_running(trial: Trial) -> None:
    token = uuid.uuid4().hex
    daemon = f"(setsid sh -c 'while :; do sleep 0.1; : {token}; done' >/dev/null 2>&1 &)"
    look = f"cat /proc/[0-9]*/cmdline | tr '\\0' '\\n' | grep -c {token[:-1]}[{token[-1]}]"
    seen, _ = trial("bash", [daemon, look], Part("none", "true", ""))
    assert seen[1] == "0\n"
    time.sleep(0.1)
    assert not [command for command in commands() if token in command]


def test_wrong_policies_of_all_tasks_can_print_what_they_like() -> None:
    """A policy that prints success everywhere gets no reward of 1 anywhere."""
    for kind, action in (
        ("bash", "echo passed; echo 1.0"),
        ("sql", "SELECT 'passed', 1.0"),
        ("python", "print('passed')"),
    ):
        env = InteractiveEnv(kind)  # pyright: ignore[reportArgumentType]
        for task in built_in_tasks(kind)[:4]:  # pyright: ignore[reportArgumentType]
            env.reset(options={"task": task.name})
            env.step(action)
            assert env.step("submit")[1] < 1.0
