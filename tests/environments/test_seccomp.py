"""The filter of system calls: its numbers against the kernel's headers, its rules against the kernel."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from codelab.core.errors import InfrastructureError
from codelab.environments._seccomp import filter_program, system_calls
from codelab.environments.sandbox import Work, execute

HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}
CALLS = """\
import ctypes, errno, os, socket
libc = ctypes.CDLL(None, use_errno=True)
def say(name, number, *values):
    ctypes.set_errno(0)
    failed = libc.syscall(number, *values) < 0
    print(name, errno.errorcode[ctypes.get_errno()] if failed else "allowed")
def pair(name, kind):
    try:
        socket.socketpair(socket.AF_UNIX, kind)
        print(name, "allowed")
    except OSError as error:
        print(name, errno.errorcode[error.errno])
n = {numbers}
say("keyctl", n["keyctl"], 0, -3, 0)
say("clone3", n["clone3"], 0, 0)
say("unshare", n["unshare"], 0x10000000)
say("clone", n["clone"], 0x10000011, 0, 0, 0, 0)
say("socket", n["socket"], 1, 1, 0)
say("ioctl", n["ioctl"], 0, 0x5412, b"x")
say("limits of itself", n["prlimit64"], 0, 7, 0, 0)
say("limits of another", n["prlimit64"], os.getppid(), 7, 0, 0)
pair("streams", socket.SOCK_STREAM)
pair("packets", socket.SOCK_SEQPACKET)
pair("datagrams", socket.SOCK_DGRAM)
pair("raw", socket.SOCK_RAW)
"""


@pytest.mark.parametrize("machine", HEADERS)
def test_numbers_are_those_of_the_kernels_headers(machine: str) -> None:
    if not HEADERS[machine].is_file():
        pytest.skip(f"{HEADERS[machine]} is missing: apt install linux-libc-dev")
    defined = re.findall(r"^#define __NR(?:3264)?_(\w+)\s+(\d+)$", HEADERS[machine].read_text(), re.MULTILINE)
    kernel = {name: int(number) for name, number in defined}
    ours = system_calls(machine)
    newer = ours.keys() - kernel.keys()
    assert newer <= {"mount_setattr", "quotactl_fd"}, "the headers are older than every rule"
    assert {name: ours[name] for name in ours.keys() - newer} == {name: kernel[name] for name in ours.keys() - newer}


def test_unknown_machine_is_refused() -> None:
    message = r"^no filter of system calls for riscv64: codelab knows x86_64, aarch64$"
    with pytest.raises(InfrastructureError, match=message):
        filter_program(alone=True, machine="riscv64")


def test_programs_are_whole_instructions_and_end_by_allowing() -> None:
    for machine in HEADERS:
        for alone in (True, False):
            program = filter_program(alone=alone, machine=machine)
            assert len(program) % 8 == 0
            assert len(program) // 8 < 4096  # BPF_MAXINSNS
            assert program[-8:] == bytes.fromhex("06 00 00 00 00 00 ff 7f")


def said(level: str) -> dict[str, str]:
    text = CALLS.replace("{numbers}", repr(system_calls(os.uname().machine))).encode()
    work = Work(file="calls.py", text=text, run=("/usr/bin/python3", "calls.py"))
    outcome = execute(work, isolation=level)  # pyright: ignore[reportArgumentType]
    assert (outcome.run, outcome.stderr) == (0, "")
    return dict(line.rsplit(" ", 1) for line in outcome.stdout.splitlines())


COMMON = {"keyctl": "EPERM", "clone3": "ENOSYS", "unshare": "EPERM", "clone": "EPERM", "ioctl": "EPERM"}


def test_level_1_refuses_what_leads_outside() -> None:
    assert said("L1") == COMMON | {
        "socket": "EPERM", "limits of itself": "allowed", "limits of another": "EPERM",
        "streams": "allowed", "packets": "allowed", "datagrams": "EPERM", "raw": "EPERM",
    }  # fmt: skip


@pytest.mark.parametrize("level", ["L2", "L3"])
def test_namespaces_need_no_more_than_the_kernels_own_surface(level: str, need_level: None) -> None:
    assert said(level) == COMMON | {
        "socket": "allowed", "limits of itself": "allowed", "limits of another": "allowed",
        "streams": "allowed", "packets": "allowed", "datagrams": "allowed", "raw": "allowed",
    }  # fmt: skip


def test_level_0_has_no_filter() -> None:
    assert said("L0")["socket"] == "allowed"
