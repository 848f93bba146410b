"""Level 1: the launcher and Landlock's rules."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from codelab.core.errors import InfrastructureError
from codelab.core.verdict import Status
from codelab.environments import _confined, run, sandbox
from codelab.environments._landlock import landlock_abi, ruleset
from codelab.environments.sandbox import Work, execute
from codelab.languages.spec import Limits

LIMITS = Limits(run_cpu_seconds=2, wall_seconds=2.0, memory=256 << 20, file_size=32 << 20)


def shell(script: str, **options: object) -> Work:
    return Work(file="x", text=b"text\n", run=("/bin/sh", "-c", script), limits=LIMITS, **options)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("abi", "words"),
    [(1, [0x1FFF]), (2, [0x3FFF]), (3, [0x7FFF]), (4, [0x7FFF, 3]), (5, [0xFFFF, 3]), (6, [0xFFFF, 3, 3])],
)  # fmt: skip
def test_each_kernel_is_asked_for_what_it_can(abi: int, words: list[int]) -> None:
    rules = ruleset(abi, readable=[Path("/usr")], devices=[Path("/dev/null")], writable=[Path("/tmp")])
    assert rules.attributes == struct.pack(f"={len(words)}Q", *words)
    assert rules.rights == ((0b1101, "/usr"), (0xC006 & words[0], "/dev/null"), (words[0], "/tmp"))


def test_a_file_is_given_no_rights_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    rules = ruleset(7, readable=[tmp_path / "file", tmp_path / "missing"], devices=[], writable=[])
    assert rules.rights == ((0b101, str(tmp_path / "file")),)


def test_its_own_folders_are_writable_and_nothing_else(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    script = f'cat x; echo 1 >"$HOME/a" && echo 2 >"$TMPDIR/b" && cat "$HOME/a" "$TMPDIR/b"; echo 3 >{tmp_path}/c'
    outcome = execute(shell(script), isolation="L1")
    assert outcome.stdout == "text\n1\n2\n"
    assert outcome.stderr.endswith(f"cannot create {tmp_path}/c: Permission denied\n")
    assert not list(tmp_path.iterdir())


def test_nothing_is_inherited() -> None:
    outcome = execute(shell("env; ulimit -p; ls -l /proc/self/fd"), isolation="L1")
    variables = {line.split("=")[0] for line in outcome.stdout.splitlines() if "=" in line}
    assert variables <= {"PATH", "HOME", "LANG", "TMPDIR", "PWD", "OLDPWD"}
    descriptors = {int(line.split()[-3]) for line in outcome.stdout.splitlines() if " -> " in line}
    assert descriptors == {0, 1, 2, 3, 4, 5}


def test_a_launcher_that_cannot_confine_starts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "filter_program", lambda *, alone: b"\0" * 8)
    with pytest.raises(
        InfrastructureError, match=r"^the sandbox did not start: launcher: .*prctl 22: Invalid argument$"
    ):
        execute(shell("echo hello"), isolation="L1")


def test_a_kernel_without_landlock_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_confined, "landlock_abi", lambda: 0)
    with pytest.raises(InfrastructureError, match=r"^the kernel has no Landlock: it takes Linux 5\.13 or newer"):
        execute(shell("true"), isolation="L1")
    assert landlock_abi() >= 1


def test_a_system_of_its_own_needs_a_mount_namespace() -> None:
    message = r"^at level L1 nothing runs in the system of /elsewhere: use L2$"
    with pytest.raises(InfrastructureError, match=message):
        execute(shell("true", root=Path("/elsewhere")), isolation="L1")


@pytest.mark.parametrize("level", ["L1", "L0"])
def test_closed_folders_are_removed(level: str, open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(open_folder))
    outcome = execute(shell("mkdir -p a/b && touch a/b/c && chmod 0 a/b a"), isolation=level)  # pyright: ignore[reportArgumentType]
    assert outcome.run == 0
    assert not list(open_folder.iterdir())


def test_a_killed_runner_leaves_no_program(open_folder: Path) -> None:
    """The launcher is told by the kernel, and ends the program and its daemons; the folder of temporary files stays."""
    token = f"7{os.getpid():08d}"
    script = (
        "from codelab.environments.sandbox import Work, execute\n"
        f"run = ('/bin/sh', '-c', 'setsid sleep {token} & sleep {token}')\n"
        "execute(Work(file='x', text=b'', run=run), isolation='L1')\n"
    )
    runner = subprocess.Popen([sys.executable, "-c", script], env=os.environ | {"TMPDIR": str(open_folder)})
    wait = time.monotonic() + 30
    while len(sleeping(token)) < 2 and time.monotonic() < wait:
        time.sleep(0.05)
    assert len(sleeping(token)) == 2
    runner.send_signal(signal.SIGKILL)
    runner.wait()
    while sleeping(token) and time.monotonic() < wait:
        time.sleep(0.05)
    assert not sleeping(token)


@pytest.mark.parametrize("level", ["L3", "L2", "L1", "L0"])
def test_a_shell_that_can_start_nothing_is_our_failure(level: str, need_level: None) -> None:
    if level in ("L1", "L0") and os.geteuid() != 0:
        pytest.skip("an ordinary user shares its process limit with everything else that it runs")
    work = replace(shell("echo hello"), limits=replace(LIMITS, processes=1))
    with pytest.raises(InfrastructureError, match=r"^the sandbox's shell ended with status \d+: it could start no "):
        execute(work, isolation=level)  # pyright: ignore[reportArgumentType]


def test_a_program_that_kills_its_shell_is_at_fault() -> None:
    verdict = run("import os, signal; os.kill(os.getppid(), signal.SIGKILL)", "py", isolation="L1")
    assert (verdict.status, verdict.failure_class, verdict.message) == (
        Status.RUNTIME_ERROR, "killed its shell", "the program killed the shell that ran it",
    )  # fmt: skip


def sleeping(token: str) -> list[Path]:
    found: list[Path] = []
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if file.read_text() == f"sleep\0{token}\0":
                found.append(file)
        except OSError:
            continue
    return found
