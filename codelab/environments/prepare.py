"""What a toolchain needs only once: precompiled headers, archives of classes, warm caches.

`prepare` of `language.toml` is a command that fills a folder; it is run once for each version of the toolchain and of
the language's own files. Programs see the folder read-only, so that none can leave anything there for the next.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from codelab.core.errors import InfrastructureError
from codelab.environments._bubblewrap import inside
from codelab.environments.toolchains import Toolchain
from codelab.languages.spec import Command, LanguageSpec

__all__ = ["cache_folder", "prepared"]

_SECONDS = 600


def cache_folder() -> Path:
    """Where prepared folders are: `CODELAB_CACHE`, for root `/var/cache/codelab`, else the user's cache."""
    if chosen := os.environ.get("CODELAB_CACHE"):
        return Path(chosen).absolute()
    user = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "codelab"
    # What is below /root is closed to the user that root's programs run as.
    return Path("/var/cache/codelab") if os.geteuid() == 0 else user


def prepared(spec: LanguageSpec, toolchain: Toolchain) -> Path | None:
    """The folder that the language's commands call `{prepared}`, filled if need be; None where it needs none.

    Raises InfrastructureError with what the command printed when it fails.
    """
    if not spec.procedure.prepare:
        return None
    command = toolchain.command(spec.procedure.prepare, spec.file)
    return _filled(spec.title, command, _key(spec, toolchain, command), cache_folder(), toolchain.root)


def _key(spec: LanguageSpec, toolchain: Toolchain, command: Command) -> str:
    files = (file for pattern in ("prepare*", "resident*") for file in sorted(spec.folder.glob(pattern)))
    own = [file.read_bytes() for file in files]
    told = hashlib.sha256("\n".join([toolchain.version, *command]).encode())
    for content in own:
        told.update(content)
    return f"{spec.name}-{told.hexdigest()[:16]}"


@cache
def _filled(title: str, command: Command, key: str, place: Path, root: Path) -> Path:
    folder = place / key
    try:
        place.mkdir(parents=True, exist_ok=True)
        with (place / f"{key}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not folder.is_dir():
                _fill(title, command, folder, root)
    except OSError as error:
        raise InfrastructureError(f"{title}: no place for what its toolchain prepares: {error}") from error
    return folder


def _fill(title: str, command: Command, folder: Path, root: Path) -> None:
    """Run the command in a new folder beside the final one, which it becomes: half a folder is never used."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as parent:
        new = Path(parent) / "prepared"
        new.mkdir()
        environment = {"PATH": os.environ.get("PATH", os.defpath), "HOME": parent, "LANG": "C.UTF-8"}
        entered = command if root == Path("/") else (*inside(root, new, folder), *command)
        done = subprocess.run(
            entered, cwd=new, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, errors="replace", timeout=_SECONDS, check=False,
        )  # fmt: skip
        if done.returncode:
            last = done.stdout.strip().splitlines()[-1:] or ["it printed nothing"]
            raise InfrastructureError(f"{title}: preparing its toolchain failed ({last[0]}): {' '.join(command)}")
        for path in new.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644 | path.stat().st_mode & 0o111)
        new.chmod(0o755)
        shutil.move(new, folder)
