"""Which languages can be run here, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from codelab.core.errors import InfrastructureError, ToolchainMissingError
from codelab.core.verdict import Isolation, Status
from codelab.environments.levels import available
from codelab.environments.run import run
from codelab.environments.toolchains import find_toolchain, install_hint
from codelab.languages.spec import LanguageSpec, read_spec

__all__ = ["ToolchainReport", "doctor"]

_KNOWN = (Status.PASSED, Status.FAILED)
"""The outcomes tried: a toolchain that lets everything pass is as bad as one that lets nothing."""


@dataclass(frozen=True, slots=True)
class ToolchainReport:
    """The state of one language. `reason` says why it is not healthy, `install` what would help.

    `level` is `run`, or `prompt` where codelab's own tests make tasks only and run no programs.
    """

    language: str
    title: str
    level: Literal["run", "prompt"]
    found: bool
    version: str
    healthy: bool
    reason: str
    install: str
    isolation: Isolation | None


def doctor(languages: Iterable[str], *, isolation: Isolation | None = None) -> list[ToolchainReport]:
    """Look up every toolchain, and build and run a known good and a known bad program with it."""
    level, no_sandbox = _isolation(isolation)
    return [_report(read_spec(language), level, no_sandbox) for language in languages]


def _isolation(wanted: Isolation | None) -> tuple[Isolation | None, str]:
    try:
        return available(wanted), ""
    except InfrastructureError as error:
        return None, str(error)


def _report(spec: LanguageSpec, level: Isolation | None, no_sandbox: str) -> ToolchainReport:
    try:
        version, missing = find_toolchain(spec.name).version, ""
    except ToolchainMissingError as error:
        version, missing = "", str(error)
    reason = missing or no_sandbox or _trial(spec, level)
    return ToolchainReport(
        language=spec.name,
        title=spec.title,
        level=spec.level,
        found=not missing,
        version=version,
        healthy=not reason,
        reason=reason,
        install=install_hint(spec) if missing else "",
        isolation=level,
    )


def _trial(spec: LanguageSpec, level: Isolation | None) -> str:
    for status in _KNOWN:
        program = spec.folder / "failures" / f"{status}.{spec.extension}"
        verdict = run(program.read_text(encoding="utf-8"), spec.name, isolation=level)
        if verdict.status is not status:
            return f"{program.name} is {verdict.status}: {verdict.message or verdict.stderr}"
    return ""
