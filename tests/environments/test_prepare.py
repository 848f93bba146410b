"""What a toolchain needs once is made once, for everybody to read and nobody to write."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from codelab.core.errors import InfrastructureError
from codelab.core.verdict import Status
from codelab.environments import run
from codelab.environments.prepare import cache_folder, prepared
from codelab.environments.run import judge
from codelab.environments.toolchains import Toolchain, find_toolchain
from codelab.languages.spec import LanguageSpec, read_spec


@pytest.fixture(autouse=True)
def cache(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CODELAB_CACHE", str(open_folder / "cache"))
    return open_folder / "cache"


def spec(*command: str) -> LanguageSpec:
    lua = read_spec("lua")
    return replace(lua, procedure=replace(lua.procedure, prepare=command))


TOOLCHAIN = Toolchain("lua", {"lua": Path("/usr/bin/env")}, {"lua": "Lua 9"})


def test_it_is_made_once_and_open_to_all(cache: Path) -> None:
    counted = spec("sh", "-c", f"echo made >> {cache}/log; mkdir -m 700 a; echo x > a/b; chmod 600 a/b")
    folder = prepared(counted, TOOLCHAIN)
    assert folder is not None
    assert (folder.parent, folder.name.split("-")[0]) == (cache, "lua")
    assert (folder / "a" / "b").read_text() == "x\n"
    assert (oct((folder / "a").stat().st_mode)[-3:], oct((folder / "a" / "b").stat().st_mode)[-3:]) == ("755", "644")
    prepared.__globals__["_filled"].cache_clear()
    assert prepared(counted, TOOLCHAIN) == folder
    assert (cache / "log").read_text() == "made\n"


def test_another_version_is_prepared_anew(cache: Path) -> None:
    command = spec("sh", "-c", "touch it")
    other = replace(TOOLCHAIN, versions={"lua": "Lua 10"})
    assert prepared(command, TOOLCHAIN) != prepared(command, other)
    assert len([path for path in cache.iterdir() if path.is_dir()]) == 2


def test_a_language_without_it_has_none() -> None:
    assert prepared(read_spec("lua"), TOOLCHAIN) is None


def test_a_failure_is_ours_and_leaves_nothing(cache: Path) -> None:
    with pytest.raises(InfrastructureError, match=r"^Lua: preparing its toolchain failed \(no room\): sh -c "):
        prepared(spec("sh", "-c", "echo one; echo no room >&2; touch half; exit 3"), TOOLCHAIN)
    assert [path.name for path in cache.iterdir() if path.is_dir()] == []


def test_no_place_for_it(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (open_folder / "file").write_text("")
    monkeypatch.setenv("CODELAB_CACHE", str(open_folder / "file"))
    with pytest.raises(InfrastructureError, match="no place for what its toolchain prepares"):
        prepared(spec("true"), TOOLCHAIN)


def test_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CODELAB_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", "/somewhere")
    expected = "/var/cache/codelab" if os.geteuid() == 0 else "/somewhere/codelab"
    assert cache_folder() == Path(expected)


def test_programs_see_it_and_cannot_write_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    shell = read_spec("sh")
    procedure = replace(
        shell.procedure, prepare=("sh", "-c", "echo hello > file"), environment={"READY": "{prepared}/file"}
    )
    monkeypatch.setattr(sys.modules[judge.__module__], "read_spec", lambda _: replace(shell, procedure=procedure))
    find_toolchain("sh")
    verdict = run('cat "$READY"; echo spoilt > "$READY"', "sh", reports=False)
    assert verdict.status is Status.RUNTIME_ERROR
    assert verdict.stdout == "hello\n"
    assert "Read-only file system" in verdict.stderr
