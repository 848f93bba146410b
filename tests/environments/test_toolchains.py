"""Where tools are found, and what is said when they are not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codelab.core.errors import ToolchainMissingError
from codelab.environments.toolchains import Toolchain, find_toolchain, override

AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root runs programs as another user")


def fake(path: Path, answer: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho '{answer}'\n")
    path.chmod(0o755)
    return path


def test_override_names() -> None:
    assert (override("lua5.4"), override("g++")) == ("CODELAB_LUA5_4", "CODELAB_G__")


def test_override_comes_first(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = fake(open_folder / "prefix" / "bin" / "lua5.4", "Lua 9")
    monkeypatch.setenv("CODELAB_LUA5_3", str(tool))
    found = find_toolchain("lua")
    assert (found.version, found.binds) == ("Lua 9", (open_folder / "prefix",))
    assert found.command(("lua5.4|lua5.3|lua", "{file}"), "a.lua") == (str(tool), "a.lua")


def test_path_in_order_and_with_alternatives(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    second = fake(open_folder / "bin" / "lua", "Lua 5")
    first = fake(open_folder / "bin" / "lua5.3", "Lua 5.3")
    monkeypatch.setenv("PATH", str(open_folder / "bin"))
    assert next(iter(find_toolchain("lua").paths.values())) == first
    first.unlink()
    monkeypatch.setenv("PATH", f"{open_folder}/none:{open_folder}/bin")
    assert next(iter(find_toolchain("lua").paths.values())) == second


def test_shim_is_followed(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = fake(open_folder / "versions" / "3" / "bin" / "python3", "Python 3.99")
    shim = fake(open_folder / "shims" / "python3", str(open_folder / "versions" / "3"))
    monkeypatch.setenv("PATH", str(shim.parent))
    found = find_toolchain("py")
    assert found == Toolchain("py", {"python3": real}, {"python3": "Python 3.99"}, (open_folder / "versions" / "3",))


@AS_ROOT
def test_closed_folder_is_passed_over(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = fake(open_folder / "closed" / "bash", "GNU bash 1")
    closed.parent.chmod(0o700)
    good = fake(open_folder / "bin" / "bash", "GNU bash 2")
    monkeypatch.setenv("PATH", f"{closed.parent}:{good.parent}")
    assert find_toolchain("sh").version == "GNU bash 2"
    monkeypatch.setenv("PATH", str(closed.parent))
    with pytest.raises(ToolchainMissingError) as caught:
        find_toolchain("sh")
    assert str(caught.value) == (
        f"Bash: bash is not found ({closed} is closed to the sandbox's user by the permissions of {closed.parent}). "
        "Install it with: apt install bash bc gawk; or set CODELAB_BASH to its path"
    )


def test_error_names_tool_override_and_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODELAB_LUA", "/nonexistent/lua")
    with pytest.raises(ToolchainMissingError) as caught:
        find_toolchain("lua")
    assert str(caught.value) == (
        "Lua: lua5.4 or lua5.3 or lua is not found (/nonexistent/lua is no program). Install it with: "
        "apt install lua5.4 lua-unit; or set CODELAB_LUA5_4 or CODELAB_LUA5_3 or CODELAB_LUA to its path"
    )


def test_version_without_a_name_gets_one(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODELAB_NODE", str(fake(open_folder / "node", "v99.1")))
    assert find_toolchain("js").version == "node v99.1"
