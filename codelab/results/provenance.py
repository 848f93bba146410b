"""Where results come from: one small JSON file for each process that wrote some."""

from __future__ import annotations

import json
import os
import platform
import shutil
import socket
import subprocess
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from codelab.core.errors import ResultsError

__all__ = ["Session", "read_sessions", "start_session", "write_session"]

_LIBRARIES = ("polars", "deltalake", "numpy", "scipy")


@dataclass(frozen=True, slots=True)
class Session:
    """One process that wrote results: `session` is the column of that name in both tables.

    `toolchains` maps a tool to its version, `parameters` are the run's own (seeds, limits, model
    settings). `commit` is the git commit of codelab's checkout, with `+` after it when the
    checkout was changed, and empty for an installed codelab.
    """

    session: str
    started_at: str
    codelab: str
    python: str
    platform: str
    host: str
    cpus: int
    commit: str
    libraries: Mapping[str, str] = field(default_factory=dict[str, str])
    toolchains: Mapping[str, str] = field(default_factory=dict[str, str])
    parameters: Mapping[str, Any] = field(default_factory=dict[str, Any])


def start_session(*, toolchains: Mapping[str, str], parameters: Mapping[str, Any]) -> Session:
    """Describe this process; its name sorts by time and is unique."""
    now = datetime.now(UTC)
    return Session(
        session=f"{now:%Y%m%dT%H%M%S.%f}-{uuid.uuid4().hex[:8]}",
        started_at=now.isoformat(timespec="seconds"),
        codelab=_version("codelab"),
        python=platform.python_version(),
        platform=platform.platform(),
        host=socket.gethostname(),
        cpus=os.cpu_count() or 1,
        commit=_commit(Path(__file__).resolve().parents[2]),
        libraries={name: _version(name) for name in _LIBRARIES},
        toolchains=dict(toolchains),
        parameters=dict(parameters),
    )


def write_session(folder: Path, session: Session) -> None:
    """Write `<folder>/<session>.json`, whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(asdict(session), indent=1, ensure_ascii=False, default=str)
    draft = folder / f".{session.session}"
    draft.write_text(f"{text}\n", encoding="utf-8")
    draft.replace(folder / f"{session.session}.json")


def read_sessions(folder: Path) -> tuple[Session, ...]:
    """Every session of a folder, oldest first; raises ResultsError naming a file that is damaged."""
    return tuple(_read(file) for file in sorted(folder.glob("*.json")))


def _read(file: Path) -> Session:
    try:
        return Session(**json.loads(file.read_text(encoding="utf-8")))
    except (ValueError, TypeError) as error:
        raise ResultsError(f"{file}: no provenance of a session ({error}). Remove the file") from error


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _commit(checkout: Path) -> str:
    git = shutil.which("git")
    if git is None or not (checkout / ".git").exists():
        return ""
    commands = [git, "rev-parse", "HEAD"], [git, "status", "--porcelain", "--untracked-files=no"]
    try:
        head, changes = (
            subprocess.run(command, cwd=checkout, capture_output=True, text=True, timeout=10, check=True).stdout.strip()
            for command in commands
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return f"{head}+" if changes else head
