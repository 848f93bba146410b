"""What a machine can run, and with which codelab: what machines that judge together must agree on."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from codelab.core.content import content
from codelab.core.errors import InfrastructureError, ToolchainMissingError
from codelab.core.verdict import Isolation
from codelab.environments.levels import available
from codelab.environments.toolchains import find_toolchain

__all__ = ["Survey", "edition", "survey"]

_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Survey:
    """One machine: its `edition`, its sandbox or why it has none, and each language's toolchain.

    `toolchains` maps a language to the version found, `missing` one to what is missing and how to install it.
    """

    edition: str
    isolation: Isolation | None
    no_sandbox: str
    toolchains: Mapping[str, str]
    missing: Mapping[str, str]


def survey(languages: Sequence[str], *, isolation: Isolation | None = None) -> Survey:
    """Look at this machine; toolchains are looked up once in a process."""
    toolchains: dict[str, str] = {}
    missing: dict[str, str] = {}
    for language in languages:
        try:
            toolchains[language] = find_toolchain(language).version
        except ToolchainMissingError as error:
            missing[language] = str(error)
    try:
        return Survey(edition(), available(isolation), "", toolchains, missing)
    except InfrastructureError as error:
        return Survey(edition(), None, str(error), toolchains, missing)


@cache
def edition() -> str:
    """The versions of codelab and Python in one line, with a digest of the source that verdicts depend on.

    A checkout's version does not change with its source, and of Python the patch level does not matter.
    """
    digest = hashlib.sha256()
    for file in _deciding():
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    try:
        release = version("codelab")
    except PackageNotFoundError:
        release = "of unknown version"
    python = ".".join(platform.python_version_tuple()[:2])
    return f"codelab {release} (source {digest.hexdigest()[:12]}), Python {python}"


def _deciding() -> list[Path]:
    source = [
        *(_PACKAGE / "core").glob("*.py"),
        *(_PACKAGE / "environments").glob("*.*"),
        _PACKAGE / "languages" / "spec.py",
    ]
    data = [*content("translators").glob("*/language.toml"), *content("translators").glob("*/prepare*")]
    return [file for file in (*sorted(source), *sorted(data)) if file.is_file()]
