"""The toolchains folder is filled by npm and mmdebstrap, once, and nothing half done is used."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from codelab.core.content import content
from codelab.environments.install_own import fetch, missing_in_system, npm_is_current, plan
from codelab.environments.toolchains import find_toolchain, toolchains_folder
from codelab.languages.spec import LanguageSpec, Tool, read_spec

NPM = replace(read_spec("js"), packages={"npm": ("typescript",)})
SYSTEM = replace(
    read_spec("js"), name="xx", title="X", system="sid", packages={"sid": ("xlang", "libc6-dev")}, tools=(Tool("xc"),)
)


class Machine:
    """A pretended machine whose PATH holds `programs` before the real ones."""

    def __init__(self, folder: Path) -> None:
        self.programs, self.log = folder / "programs", folder / "log"
        self.programs.mkdir()

    def command(self, name: str, script: str) -> None:
        file = self.programs / name
        file.write_text(f'#!/bin/sh\necho "{name} $*" >> {self.log}\n{script}\n')
        file.chmod(0o755)

    def said(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def machine(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(open_folder)
    monkeypatch.setenv("CODELAB_TOOLCHAINS", str(open_folder / "toolchains"))
    monkeypatch.setenv("PATH", f"{made.programs}:/usr/bin:/bin")
    return made


def test_npm_installs_by_the_lock_file_and_once(machine: Machine) -> None:
    machine.command("npm", "mkdir -p node_modules/.bin")
    assert plan([NPM]) == ["typescript from npm"]
    fetch([NPM], ())
    fetch([NPM], ())
    assert machine.said() == ["npm ci --ignore-scripts --no-audit --no-fund --loglevel error"]
    assert npm_is_current()
    assert plan([NPM]) == []
    lock = json.loads((toolchains_folder() / "npm" / "package-lock.json").read_text())
    assert lock == json.loads((content("environments") / "npm" / "package-lock.json").read_text())


def test_every_package_is_locked_with_its_hash() -> None:
    folder = content("environments") / "npm"
    wanted = json.loads((folder / "package.json").read_text())["dependencies"]
    locked = json.loads((folder / "package-lock.json").read_text())["packages"]
    assert {f"node_modules/{name}" for name in wanted} <= set(locked)
    assert all(one["integrity"].startswith("sha512-") for path, one in locked.items() if path)


def test_a_new_lock_file_installs_again(machine: Machine) -> None:
    machine.command("npm", "mkdir -p node_modules")
    fetch([NPM], ())
    (toolchains_folder() / "npm" / "package-lock.json").write_text("{}")
    assert not npm_is_current()
    fetch([NPM], ())
    assert len(machine.said()) == 2


def test_a_failure_of_npm_is_said_and_tried_again(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.command("npm", "exit 1")
    fetch([NPM], ())
    assert capsys.readouterr().out.endswith("npm ci failed; see its messages above.\n")
    assert not npm_is_current()


def test_without_npm(machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", str(machine.programs))
    fetch([NPM], ())
    assert capsys.readouterr().out == "npm is not found: its packages are left out.\n"


def system(machine: Machine, script: str) -> None:
    machine.command("mmdebstrap", script)


def test_a_system_of_its_own(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codelab.environments.toolchains.read_spec", lambda _: SYSTEM)
    system(
        machine,
        'for new; do true; done; eval "target=\\${$(($# - 1))}"; mkdir -p $target/usr/bin; touch $target/usr/bin/xc',
    )
    assert plan([SYSTEM]) == ["a Debian sid system with xlang and libc6-dev"]
    assert missing_in_system(SYSTEM) == ("xc",)
    fetch([SYSTEM], ())
    (said,) = machine.said()
    assert said.startswith("mmdebstrap --quiet --variant=minbase --dpkgopt=path-exclude=/usr/share/doc/* ")
    folder = toolchains_folder()
    assert said.endswith(f"--include=xlang,libc6-dev sid {folder}/sid.new http://deb.debian.org/debian")
    assert os.listdir(folder) == ["sid"]  # noqa: PTH208
    assert missing_in_system(SYSTEM) == ()
    assert plan([SYSTEM]) == []


def test_half_a_system_is_none(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    system(machine, 'eval "target=\\${$(($# - 1))}"; mkdir -p $target/usr/bin; touch $target/usr/bin/xc; exit 1')
    fetch([SYSTEM], ())
    assert capsys.readouterr().out.endswith("mmdebstrap failed; see its messages above.\n")
    assert missing_in_system(SYSTEM) == ("xc",)


def test_a_missing_system_says_how_to_get_it(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    del machine
    monkeypatch.setattr("codelab.environments.toolchains.read_spec", lambda _: SYSTEM)
    with pytest.raises(Exception, match=r"X: xc is not found \(.*/toolchains/sid does not hold it\)\. Install it with: "
                       r"python3 -m codelab\.environments\.install xx; or set CODELAB_XC to its path"):  # fmt: skip
        find_toolchain("xx")


def specs() -> list[LanguageSpec]:
    return [read_spec(file.parent.name) for file in content("translators").glob("*/language.toml")]


@pytest.mark.parametrize("spec", specs(), ids=lambda spec: spec.name)
def test_each_language_says_where_its_packages_come_from(spec: LanguageSpec) -> None:
    assert set(spec.packages) <= {"apt", "npm", spec.system}
    assert bool(spec.system) is (spec.system in spec.packages)
