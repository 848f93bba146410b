"""What hostile programs achieve at level 2: nothing outside, and nothing that stays."""

from __future__ import annotations

import os
import re
import socket
import threading
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from codelab.core.verdict import Isolation
from codelab.environments.levels import why_unusable
from codelab.environments.sandbox import Outcome, Work, execute
from codelab.languages.spec import Limits

HOSTILE = Path(__file__).with_name("hostile")
LIMITS = Limits(run_cpu_seconds=1, wall_seconds=5.0, memory=256 << 20, file_size=32 << 20)


def attack(name: str, *, limits: Limits = LIMITS, secret: bytes = b"", **environment: str) -> Outcome:
    """Run a hostile program under a name that no other process has, and look for what is left of it."""
    token = uuid.uuid4().hex
    work = Work(
        file=f"{token}.py",
        text=(HOSTILE / f"{name}.py").read_bytes(),
        run=("/usr/bin/python3", f"{token}.py"),
        environment=environment,
        limits=limits,
        secret=secret,
    )
    outcome = execute(work, isolation="L2")
    assert not [command for command in commands() if token in command]
    return outcome


def commands() -> Iterator[str]:
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            yield file.read_text(errors="replace")
        except OSError:
            continue


def test_fork_bomb_is_stopped() -> None:
    assert attack("fork_bomb", limits=replace(LIMITS, wall_seconds=1.5)).ended == "wall"


def test_memory_of_all_processes_counts_together() -> None:
    outcome = attack("six_processes")
    assert outcome.ended == "memory"
    assert 20 << 20 < outcome.peak_memory < 200 << 20


def test_files_of_the_machine_are_not_seen(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("of the machine")
    outcome = attack("read_files", HOST_FILE=str(secret))
    assert (outcome.run, outcome.stdout) == (0, "/proc/1/environ " + environment(outcome))


def environment(outcome: Outcome) -> str:
    """What /proc/1/environ may hold: the variables given to the program, and nothing of ours."""
    text = outcome.stdout.removeprefix("/proc/1/environ ")
    names = {entry.split("=")[0] for entry in text.strip("\n\0").split("\0") if entry}
    assert names <= {"PATH", "HOME", "LANG", "PWD", "HOST_FILE"}
    return text


def test_no_network() -> None:
    with socket.create_server(("", 0)) as server:
        address = socket.gethostbyname(socket.gethostname())
        outcome = attack("network", PORT=str(server.getsockname()[1]), HOST_ADDRESS=address)
    assert (outcome.run, outcome.stdout, outcome.stderr) == (0, "", "")


def test_another_runs_secret_is_not_found() -> None:
    victims = [threading.Thread(target=attack, args=("look_around",), kwargs={"secret": b"treasure"}) for _ in "ab"]
    for victim in victims:
        victim.start()
    outcome = attack("look_around")
    for victim in victims:
        victim.join()
    assert outcome.run == 0
    assert "treasure" not in outcome.stdout
    assert {line.split()[0] for line in outcome.stdout.splitlines() if re.match(r"\d+ ", line)} <= {"1", "2"}


def test_daemon_ends_with_the_program() -> None:
    outcome = attack("daemon")
    assert (outcome.ended, outcome.run) == ("exit", 0)
    assert outcome.wall < 2


def test_nothing_is_written_outside() -> None:
    outcome = attack("write_outside")
    assert (outcome.run, outcome.stdout) == (0, "wrote /box/attack.py\n")


def test_disk_is_capped() -> None:
    outcome = attack("fill_disk", limits=replace(LIMITS, run_cpu_seconds=5))
    assert outcome.run == 0
    assert int(outcome.stdout) <= 32 + 32 + 64


def test_no_privileges() -> None:
    outcome = attack("privileges")
    assert (outcome.run, outcome.stdout) == (0, "")


def test_closed_output_does_not_end_the_watch() -> None:
    outcome = attack("close_output", limits=replace(LIMITS, wall_seconds=0.5))
    assert outcome.ended == "wall"
    assert outcome.wall < 2


def test_input_is_empty() -> None:
    assert attack("read_input").stdout == "''\n"


def test_ignored_signals_do_not_help() -> None:
    outcome = attack("ignore_signals", limits=replace(LIMITS, wall_seconds=20.0))
    assert (outcome.ended, outcome.run) == ("exit", 137)
    assert outcome.cpu == pytest.approx(2, abs=0.5)


def test_deep_folder_vanishes() -> None:
    assert attack("deep_folder").run == 0


def test_killing_everything_kills_only_itself() -> None:
    outcome = attack("kill_all")
    assert (outcome.ended, outcome.run) == ("exit", 0)


def test_no_descriptors_and_folders_are_left(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(open_folder))
    levels = [level for level in get_args(Isolation) if why_unusable(level) is None]
    assert levels[-3:] == ["L2", "L1", "L0"]
    before = len(list(Path("/proc/self/fd").iterdir()))
    for isolation in levels:
        execute(Work(file="x", text=b"", run=("/bin/mkdir", "-p", "a/b"), limits=LIMITS), isolation=isolation)
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    assert not list(open_folder.iterdir())


def test_descriptors_of_the_host_do_not_leak_in(tmp_path: Path) -> None:
    with (tmp_path / "open").open("w") as file:
        os.set_inheritable(file.fileno(), True)
        work = Work(file="x", text=b"", run=("/bin/ls", "-l", "/proc/self/fd"), limits=LIMITS)
        outcome = execute(work, isolation="L2")
    assert {int(number) for number in re.findall(r" (\d+) ->", outcome.stdout)} == {0, 1, 2, 3, 4, 5}


def test_build_sees_neither_secret_nor_report() -> None:
    look = ("/bin/ls", "/proc/self/fd")
    outcome = execute(Work(file="x", text=b"", build=look, run=("/bin/true",), limits=LIMITS), isolation="L2")
    assert outcome.stdout.split() == ["0", "1", "2", "3"]  # 3 is the folder that ls reads


def test_stages_have_their_own_time() -> None:
    work = Work(file="x", text=b"", build=("/bin/sleep", "0.3"), run=("/bin/sleep", "9"), run_wall=0.3, build_wall=5)
    outcome = execute(work, isolation="L2")
    assert (outcome.ended, outcome.stage) == ("wall", "run")
    assert 0.6 <= outcome.wall < 2
    outcome = execute(replace(work, build_wall=0.1), isolation="L2")
    assert (outcome.ended, outcome.stage) == ("wall", "build")


def test_cpu_time_of_killed_programs_is_known() -> None:
    spin = Work(file="x", text=b"", run=("/bin/sh", "-c", "while :; do :; done"), run_wall=0.5)
    outcome = execute(spin, isolation="L2")
    assert outcome.ended == "wall"
    assert outcome.cpu > 0.05


def test_a_program_that_is_short_of_a_processor_is_no_sleeper() -> None:
    limits = replace(LIMITS, wall_seconds=0.6)  # of which a second of CPU time cannot be had, nor a tenth be missed
    busy = Work(file="x", text=b"", run=("/bin/sh", "-c", "while :; do :; done"), limits=limits)
    assert execute(busy, isolation="L2").wall > 0.9
    outcome = execute(replace(busy, run=("/bin/sleep", "9")), isolation="L2")
    assert (outcome.ended, outcome.wall < 1.2) == ("wall", True)
    published = replace(busy, run_wall=0.6)
    assert execute(published, isolation="L2").ended == "wall"


def test_the_report_may_be_longer_than_the_output() -> None:
    work = Work(
        file="x",
        text=b"",
        run=("/bin/sh", "-c", "head -c 300000 /dev/zero | tr '\\0' x >&4; echo done"),
        limits=replace(LIMITS, output=1000),
    )
    assert len(execute(work, isolation="L2").report) == 1001
    outcome = execute(replace(work, report=200_000), isolation="L2")
    assert (outcome.ended, outcome.stdout, len(outcome.report)) == ("exit", "done\n", 200_001)


def test_a_program_is_the_same_user_everywhere() -> None:
    work = Work(file="x", text=b"", run=("/bin/sh", "-c", "id -u; id -g; stat -c %u ."), limits=LIMITS)
    assert execute(work, isolation="L2").stdout == "1000\n1000\n1000\n"
