"""Level 1: the command line of the launcher, and what a program sees there."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from codelab.core.errors import InfrastructureError
from codelab.environments._bubblewrap import DEVICES, system_folders
from codelab.environments._folder import Folders
from codelab.environments._landlock import landlock_abi, ruleset
from codelab.environments._slot import slot_user

__all__ = ["GRACE", "NOT_CLEARED", "confined"]

GRACE = 10.0
"""Seconds that the launcher has to end what a program left, before it is killed itself."""

NOT_CLEARED = 99
"""The launcher's exit status when something of a program is left all the same."""

_SCRIPT = Path(__file__).with_name("_launcher.py").read_text(encoding="utf-8")


def confined(folders: Folders, binds: tuple[Path, ...]) -> list[str]:
    """Everything before the command; raises InfrastructureError where the kernel has no Landlock."""
    abi = landlock_abi()
    if not abi:
        raise InfrastructureError("the kernel has no Landlock: it takes Linux 5.13 or newer with lsm=...,landlock")
    rules = ruleset(
        abi,
        readable=[*_readable(), *binds],
        devices=[Path("/dev") / name for name in DEVICES],
        writable=[folders.work, folders.temporary],
    )
    user = slot_user()
    return [
        *(sys.executable, "-I", "-S", "-c", _SCRIPT),
        "" if user is None else str(user),
        rules.attributes.hex(),
        *(f"{rights:x}:{path}" for rights, path in rules.rights),
        "--",
    ]


@cache
def _readable() -> tuple[Path, ...]:
    """What bubblewrap shows at level 2, /proc as it is, and what Node takes as missing but not as forbidden."""
    return (*system_folders(), Path("/proc"), Path("/etc/ssl/openssl.cnf"))
