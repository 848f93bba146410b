"""Level 0: a temporary folder of the machine."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from codelab.environments._slot import slot_user

__all__ = ["private_folder"]


@contextmanager
def private_folder(file: str, text: bytes) -> Generator[Path]:
    """A folder of the user in the sandbox, holding one file, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="codelab-"))
    try:
        (folder / file).write_bytes(text)
        user = slot_user()
        if user is not None:
            os.chown(folder, user, user)
            os.chown(folder / file, user, user)
        yield folder
    finally:
        # shutil.rmtree recurses, and a program can leave a folder too deep for that.
        subprocess.run(["/bin/rm", "-rf", "--", str(folder)], check=True)
