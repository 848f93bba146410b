"""The installer of toolchains, on machines made of a folder of pretended commands."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from codelab.environments.install import languages_with_toolchains, main, requirements
from codelab.environments.toolchains import find_tool

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
INSTALL = "install -y --no-install-recommends -q -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0"
UPDATE = "update -q -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0"
PROVIDES = {"nodejs": ["node"], "default-jdk-headless": ["java", "javac"], "openjdk-17-jdk-headless": ["java", "javac"]}
SANDBOX = ("bwrap", "setpriv", "ps")


@dataclass
class Machine:
    """A pretended machine: `programs` is its whole PATH, `log` what apt-get was told."""

    programs: Path
    state: Path

    def command(self, name: str, script: str = "exit 0") -> None:
        file = self.programs / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)

    def apt(self, *known: str, update_status: int = 0) -> None:
        """Give the machine an apt that can install the packages `known`."""
        for package in known:
            programs = " ".join(PROVIDES.get(package, []))
            (self.state / f"known-{package}").write_text(programs)
        self.command(
            "apt-get",
            f"""
            PATH=/usr/bin:/bin
            echo "$*" >> {self.state}/log
            [ "$1" = install ] || exit {update_status}
            for word; do
                [ -e {self.state}/known-$word ] || continue
                touch {self.state}/installed-$word
                for program in $(cat {self.state}/known-$word); do
                    printf '#!/bin/sh\\n' > {self.programs}/$program
                    chmod 755 {self.programs}/$program
                done
            done""".replace("touch", "/usr/bin/touch")
            .replace("$(cat", "$(/bin/cat")
            .replace("chmod", "/bin/chmod"),
        )
        self.command(
            "apt-cache",
            f"""
            shift
            for package; do
                echo "$package:"
                echo "  Installed: (none)"
                candidate="(none)"
                [ -e {self.state}/known-$package ] && candidate=1.0-1
                echo "  Candidate: $candidate"
            done""",
        )
        self.command(
            "dpkg-query",
            f"""
            shift 3
            for package; do
                if [ -e {self.state}/installed-$package ]; then echo "$package ii "; else echo "$package un "; fi
            done""",
        )

    def log(self) -> list[str]:
        file = self.state / "log"
        return file.read_text().splitlines() if file.exists() else []


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    """A machine with the sandbox's programs, where we are root; outside tmp_path, which others cannot enter."""
    programs = Path(tempfile.mkdtemp(dir="/tmp"))
    programs.chmod(0o755)
    (programs / "env").symlink_to("/usr/bin/env")
    made = Machine(programs, tmp_path)
    for program in SANDBOX:
        made.command(program)
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    yield made
    shutil.rmtree(programs)


def test_nothing_is_done_when_all_is_there(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.apt("nodejs")
    machine.command("node")
    assert main(["js"]) == 0
    assert machine.log() == []
    assert capsys.readouterr().out == "Ready: sandbox, js\n"


def test_what_is_missing_is_installed_in_one_go_and_only_once(
    machine: Machine, capfd: pytest.CaptureFixture[str]
) -> None:
    machine.apt("nodejs", "default-jdk-headless", "libjavatuples-java")
    assert main(["java", "js"]) == 0
    assert machine.log() == [UPDATE, f"{INSTALL} default-jdk-headless libjavatuples-java nodejs"]
    assert capfd.readouterr().out == (
        "Ready: sandbox\n"
        "Missing for java: java, javac, openjdk-17-jdk-headless or default-jdk-headless, libjavatuples-java\n"
        "Missing for js: node, nodejs\n"
        "Installing: default-jdk-headless libjavatuples-java nodejs\n"
        "All toolchains are there.\n"
    )
    assert main(["java", "js"]) == 0
    assert len(machine.log()) == 2


def test_the_first_package_that_apt_knows_wins(machine: Machine) -> None:
    machine.apt("openjdk-17-jdk-headless", "default-jdk-headless", "libjavatuples-java")
    assert main(["java"]) == 0
    assert machine.log()[1] == f"{INSTALL} openjdk-17-jdk-headless libjavatuples-java"


def test_a_toolchain_from_elsewhere_is_kept_and_its_library_added(machine: Machine) -> None:
    machine.apt("openjdk-17-jdk-headless", "libjavatuples-java")
    machine.command("java")
    machine.command("javac")
    assert main(["java"]) == 0
    assert machine.log()[1] == f"{INSTALL} libjavatuples-java"


@pytest.mark.parametrize(("arguments", "status"), [(["--light"], 0), (["js"], 1), ([], 1)])
def test_without_root_it_says_what_to_do(
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    status: int,
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    machine.apt("nodejs")
    machine.command("sudo", "exit 1")
    assert main(arguments) == status
    assert machine.log() == []
    out = capsys.readouterr().out
    assert "this is not root, and sudo is missing or asks for a password." in out
    assert "Still missing, and left out: " in out
    assert "\n    sudo apt-get update && sudo apt-get install -y --no-install-recommends " in out


def test_the_words_without_root(
    machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    machine.apt("nodejs")
    main(["js"])
    assert capsys.readouterr().out == (
        "Ready: sandbox\n"
        "Missing for js: node, nodejs\n"
        "Cannot install (nodejs): this is not root, and sudo is missing or asks for a password.\n"
        "Still missing, and left out: js\n"
        "To install what is missing, run:\n"
        "    sudo apt-get update && sudo apt-get install -y --no-install-recommends nodejs\n"
    )


def test_sudo_without_a_password_will_do(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    machine.apt("nodejs")
    machine.command("true")
    machine.command("sudo", '[ "$1" = -n ] && shift && exec "$@"')
    assert main(["js"]) == 0
    assert machine.log()[1] == f"{INSTALL} nodejs"


def test_without_apt_it_names_debians_packages(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rs"]) == 1
    assert capsys.readouterr().out == (
        "Ready: sandbox\n"
        "Missing for rs: rustc, cc, rustc-web or rustc, gcc, libc6-dev\n"
        "Still missing, and left out: rs\n"
        "There is no apt here. Install with this system's package manager what Debian calls:\n"
        "    rustc-web or rustc, gcc, libc6-dev\n"
    )


def test_a_package_that_apt_does_not_know_does_not_stop_the_others(
    machine: Machine, capfd: pytest.CaptureFixture[str]
) -> None:
    machine.apt("nodejs", update_status=100)
    assert main(["js", "java"]) == 1
    assert machine.log()[1] == f"{INSTALL} nodejs"
    out = capfd.readouterr().out
    assert "apt-get update failed; going on with the package lists that are there.\n" in out
    assert "apt does not know openjdk-17-jdk-headless or default-jdk-headless, libjavatuples-java.\n" in out
    assert "Still missing, and left out: java\n" in out


def test_a_dry_run_installs_nothing(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.apt("nodejs")
    assert main(["--dry-run", "js"]) == 0
    assert machine.log() == []
    assert capsys.readouterr().out.splitlines()[-1] == (
        "Would run: apt-get update && apt-get install -y --no-install-recommends nodejs"
    )


def test_an_installed_package_without_its_program_is_reported(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.apt("nodejs")
    (machine.state / "installed-nodejs").touch()
    assert main(["js"]) == 1
    assert machine.log() == []
    assert capsys.readouterr().out.splitlines()[1:] == [
        "Missing for js: node",
        "Still missing, and left out: js",
        "Their packages are installed but their programs are not found: is PATH complete?",
    ]


def test_debians_python_without_venv(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    package = f"python3.{sys.version_info.minor}-venv|python3-venv"
    assert [wanted.missing_packages for wanted in requirements([])] == [(package,), (), (), ()]


def test_an_unknown_language_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["klingon"])
    assert "unknown language 'klingon': known are " in capsys.readouterr().err


def test_light_languages_are_some_of_all() -> None:
    light, every = languages_with_toolchains(light=True), languages_with_toolchains(light=False)
    assert set(light) < set(every)
    assert {"py", "js", "lua", "sh"} <= set(light)
    assert every == tuple(sorted(every))


def test_the_first_alternative_found_wins(machine: Machine) -> None:
    machine.command("lua5.3")
    machine.command("lua")
    assert find_tool("lua5.4|lua5.3|lua") == machine.programs / "lua5.3"
    assert find_tool("lua5.4") is None


def test_root_passes_over_what_others_cannot_reach(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    private = machine.programs / "private"
    private.mkdir(mode=0o700)
    hidden = private / "rustc"
    hidden.write_text("#!/bin/sh\n")
    hidden.chmod(0o755)
    (machine.programs / "linked").symlink_to(hidden)
    monkeypatch.setenv("PATH", f"{private}:{machine.programs}")
    assert find_tool("rustc") is None
    assert find_tool("linked") is None
    machine.command("rustc")
    assert find_tool("rustc") == machine.programs / "rustc"
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert find_tool("rustc") == hidden


def test_it_runs_on_a_bare_python() -> None:
    """No site-packages: the Makefile starts it before there is an environment."""
    command = [sys.executable, "-S", "-E", "-m", "codelab.environments.install", "--dry-run"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Ready: ")
