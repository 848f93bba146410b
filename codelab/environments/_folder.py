"""Levels 1 and 0: temporary folders of the machine."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from codelab.core.errors import InfrastructureError
from codelab.environments._slot import slot_user

__all__ = ["Folders", "private_folder"]


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a program works, and what it is told to use in place of /tmp."""

    work: Path
    temporary: Path


@contextmanager
def private_folder(file: str, text: bytes) -> Generator[Folders]:
    """Folders of the user in the sandbox, the first holding one file, gone afterwards.

    Raises InfrastructureError when they cannot be removed.
    """
    top = Path(tempfile.mkdtemp(prefix="codelab-"))
    try:
        folders = Folders(top / "box", top / "tmp")
        folders.work.mkdir(mode=0o700)
        folders.temporary.mkdir(mode=0o700)
        (folders.work / file).write_bytes(text)
        user = slot_user()
        if user is not None:
            for path in (top, folders.work, folders.temporary, folders.work / file):
                os.chown(path, user, user)
        yield folders
    finally:
        _remove(top)


def _remove(folder: Path) -> None:
    """Remove whatever a program can leave; shutil.rmtree recurses, and a folder can be too deep for that."""
    remove = ("/bin/rm", "-rf", "--", str(folder))
    if subprocess.run(remove, check=False, capture_output=True).returncode == 0:
        return
    subprocess.run(("/bin/chmod", "-R", "u+rwX", "--", str(folder)), check=False, capture_output=True)
    done = subprocess.run(remove, check=False, capture_output=True, text=True, errors="replace")
    if done.returncode:
        raise InfrastructureError(f"the program's folder cannot be removed: {done.stderr.strip()}")
