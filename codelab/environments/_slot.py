"""The user that programs run as when codelab itself is root."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

__all__ = ["as_slot_user", "denied", "slot_user"]

_FIRST, _SLOTS = 64_000, 1_000
"""Above the users of packages and below those of systemd; nothing on a usual system has them."""


def slot_user() -> int | None:
    """The unprivileged user id of this thread's programs; None when codelab is not root itself.

    Root must not enter a sandbox: inside one, it could still open /proc/sys/kernel for writing.
    """
    return _FIRST + threading.get_native_id() % _SLOTS if os.geteuid() == 0 else None


def as_slot_user() -> list[str]:
    """The start of a command line that gives up root; empty for an ordinary user.

    Popen's `user=` would do it by a fork, which is slow in a process that holds a model.
    """
    user = slot_user()
    if user is None:
        return []
    return ["/usr/bin/setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", "--"]


def denied(path: Path) -> Path | None:
    """The first part of an absolute path that the slot user may not enter, read or execute."""
    if os.geteuid() != 0:
        return None
    for part in (*reversed(path.parents), path):
        needed = stat.S_IXOTH if part != path else stat.S_IXOTH | stat.S_IROTH
        if part.stat().st_mode & needed != needed:
            return part
    return None
