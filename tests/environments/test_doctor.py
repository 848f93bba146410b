"""The health check of a toolchain."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from codelab.cli.app import app
from codelab.environments import doctor


def test_healthy_language() -> None:
    (report,) = doctor(["sh"])
    assert (report.language, report.title, report.found, report.healthy) == ("sh", "Bash", True, True)
    assert (report.reason, report.install, report.isolation) == ("", "", "L2")
    assert report.version.startswith("GNU bash")


def test_a_language_that_no_package_manager_carries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODELAB_JULIA", "/nonexistent/julia")
    (report,) = doctor(["jl"])
    assert (report.level, report.found, report.install) == ("prompt", False, "https://julialang.org/downloads")
    assert report.reason == (
        "Julia: julia is not found (/nonexistent/julia is no program). Debian has none; see "
        "https://julialang.org/downloads; or set CODELAB_JULIA to its path "
        "(support level prompt: codelab's own tests run no programs in it)"
    )
    result = CliRunner().invoke(app, ["doctor", "-l", "jl"])
    assert (result.exit_code, "prompt" in result.output) == (0, True)


def test_missing_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODELAB_LUA", "/nonexistent/lua")
    (report,) = doctor(["lua"])
    assert (report.found, report.healthy, report.version) == (False, False, "")
    assert report.install == "apt install lua5.4 lua-unit"


def test_a_tool_that_lets_everything_pass_is_not_healthy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODELAB_LUA", "/usr/bin/true")
    (report,) = doctor(["lua"])
    assert (report.found, report.healthy) == (True, False)
    assert report.reason.startswith("passed.lua is early_exit: exit status 0, but the tests did not report")
