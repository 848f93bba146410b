"""The filter of system calls, as the kernel's classic BPF: what programs need in no language, and what leads outside.

Everything else is allowed: a list of what thirty runtimes may call would be long, and wrong with their next version.
Sources: seccomp(2), linux/filter.h, linux/audit.h; the numbers are those of asm/unistd.h.
"""

from __future__ import annotations

import errno
import os
import struct
from dataclasses import dataclass
from functools import cache

from codelab.core.errors import InfrastructureError

__all__ = ["filter_program", "system_calls"]

_LOAD, _AND, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
_KILL, _ERRNO, _ALLOW = 0x80000000, 0x00050000, 0x7FFF0000
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
_X32 = 0x40000000
"""x86_64 numbers from here on are those of its second ABI, which would bypass every rule."""

_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_COLUMNS = {"x86_64": 0, "aarch64": 1}
_ANY = 0xFFFFFFFF
_NEW_NAMESPACES = 0x7E020000
_AF_UNIX = 1
_SOCK_STREAM, _STREAM_OR_SEQPACKET = 1, 0b1011
"""The mask leaves 1 of SOCK_STREAM and of SOCK_SEQPACKET (5), and of no other type."""
_TIOCSTI, _TIOCLINUX = 0x5412, 0x541C

# Name: number on x86_64, on aarch64 (None: it has no such call).
_KERNEL: dict[str, tuple[int, int | None]] = {
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "kcmp": (312, 272),
    "pidfd_getfd": (438, 438), "process_madvise": (440, 440),
    "unshare": (272, 97), "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41),
    "chroot": (161, 51), "move_mount": (429, 429), "open_tree": (428, 428), "fsopen": (430, 430),
    "fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433), "mount_setattr": (442, 442),
    "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427),
    "add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219),
    "kexec_load": (246, 104), "kexec_file_load": (320, 294), "init_module": (175, 105),
    "finit_module": (313, 273), "delete_module": (176, 106), "reboot": (169, 142), "swapon": (167, 224),
    "swapoff": (168, 225), "acct": (163, 89), "syslog": (103, 116), "quotactl": (179, 60), "quotactl_fd": (443, 443),
    "settimeofday": (164, 170), "clock_settime": (227, 112), "clock_adjtime": (305, 266), "adjtimex": (159, 171),
    "sethostname": (170, 161), "setdomainname": (171, 162), "iopl": (172, None), "ioperm": (173, None),
    "lookup_dcookie": (212, 18), "vhangup": (153, 58), "fanotify_init": (300, 262),
    "name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265),
}  # fmt: skip
# What a network namespace, an IPC namespace and a process namespace do at level 2.
_OUTSIDE: dict[str, tuple[int, int | None]] = {
    "socket": (41, 198), "shmget": (29, 194), "semget": (64, 190), "msgget": (68, 186), "mq_open": (240, 180),
    "migrate_pages": (256, 238), "move_pages": (279, 239),
}  # fmt: skip
_CONDITIONAL: dict[str, tuple[int, int | None]] = {
    "clone": (56, 220), "clone3": (435, 435), "ioctl": (16, 29), "socketpair": (53, 199),
    "prlimit64": (302, 261), "sched_setaffinity": (203, 122), "sched_setparam": (142, 118),
    "sched_setscheduler": (144, 119), "sched_setattr": (314, 274), "setpriority": (141, 140), "ioprio_set": (251, 30),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Rule:
    """Refuse a call; with `argument`, only when (argument & mask) == value is `equal`."""

    name: str
    error: int = errno.EPERM
    argument: int | None = None
    mask: int = _ANY
    value: int = 0
    equal: bool = False


_COMMON = (
    *(_Rule(name) for name in _KERNEL),
    _Rule("clone", argument=0, mask=_NEW_NAMESPACES),
    # Its flags are in memory, where a filter cannot look; the C libraries then fall back to clone.
    _Rule("clone3", errno.ENOSYS),
    _Rule("ioctl", argument=1, value=_TIOCSTI, equal=True),
    _Rule("ioctl", argument=1, value=_TIOCLINUX, equal=True),
)
_ALONE = (
    *(_Rule(name) for name in _OUTSIDE),
    # A pair of these is connected for good (Rust starts its linker over one); datagrams could be sent outside.
    _Rule("socketpair", argument=0, value=_AF_UNIX),
    _Rule("socketpair", argument=1, mask=_STREAM_OR_SEQPACKET, value=_SOCK_STREAM),
    # Of the caller only (0), and not of another process of the same user.
    *(_Rule(name, argument=0) for name in ("prlimit64", "sched_setaffinity", "sched_setparam")),
    *(_Rule(name, argument=0) for name in ("sched_setscheduler", "sched_setattr")),
    *(_Rule(name, argument=1) for name in ("setpriority", "ioprio_set")),
)


def system_calls(machine: str) -> dict[str, int]:
    """The number of every call that a rule is about; raises InfrastructureError for an unknown machine."""
    if machine not in _COLUMNS:
        raise InfrastructureError(f"no filter of system calls for {machine}: codelab knows {', '.join(_COLUMNS)}")
    column = _COLUMNS[machine]
    known = {name: numbers[column] for name, numbers in (_KERNEL | _OUTSIDE | _CONDITIONAL).items()}
    return {name: number for name, number in known.items() if number is not None}


@cache
def filter_program(*, alone: bool, machine: str | None = None) -> bytes:
    """The instructions; `alone` is for programs that no namespace keeps from the network and other processes."""
    machine = machine or os.uname().machine
    numbers = system_calls(machine)
    code = [
        _instruction(_LOAD, _ARCHITECTURE),
        _instruction(_EQUAL, _AUDIT[machine], skip_if=1),
        _instruction(_RETURN, _KILL),
        _instruction(_LOAD, _NUMBER),
    ]
    if machine == "x86_64":
        code += [_instruction(_AT_LEAST, _X32, skip_else=1), _instruction(_RETURN, _ERRNO | errno.ENOSYS)]
    for rule in (*_COMMON, *(_ALONE if alone else ())):
        if rule.name in numbers:
            code += _refusal(rule, numbers[rule.name])
    return b"".join([*code, _instruction(_RETURN, _ALLOW)])


def _refusal(rule: _Rule, number: int) -> list[bytes]:
    refuse = _instruction(_RETURN, _ERRNO | rule.error)
    if rule.argument is None:
        return [_instruction(_EQUAL, number, skip_else=1), refuse]
    return [
        _instruction(_EQUAL, number, skip_else=5),
        # The lower half: both machines are little-endian, and these arguments are of 32 bits.
        _instruction(_LOAD, _ARGUMENTS + 8 * rule.argument),
        _instruction(_AND, rule.mask),
        _instruction(_EQUAL, rule.value, skip_if=0 if rule.equal else 1, skip_else=1 if rule.equal else 0),
        refuse,
        _instruction(_LOAD, _NUMBER),
    ]


def _instruction(code: int, operand: int, *, skip_if: int = 0, skip_else: int = 0) -> bytes:
    return struct.pack("=HBBI", code, skip_if, skip_else, operand)
