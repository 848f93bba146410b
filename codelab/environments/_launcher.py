"""Level 1, run by `python3 -I -S -c`: confines a program without any namespace, and outlives it to end what it left.

Arguments: the user id to become (empty: stay), the Landlock attributes in hexadecimal, one `rights:path` a rule,
`--`, the command. Descriptor 8 holds the seccomp filter. Whatever cannot be set up ends it with a line on standard
error before the command begins. It imports little, as every program waits for it.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time

_LIBC = ctypes.CDLL(None, use_errno=True)
_SUBREAPER, _DEATH_SIGNAL, _NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 36, 1, 38, 22, 2
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF, _PATH_BENEATH = 444, 445, 446, 1
_FILTER_DESCRIPTOR = 8
_INSTRUCTION = 8
_SECONDS_TO_CLEAN = 5
_NOT_CLEARED = 99


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def main(user: str, attributes: str, *rest: str) -> None:
    end = rest.index("--")
    instructions = os.read(_FILTER_DESCRIPTOR, 1 << 16)
    os.closerange(_FILTER_DESCRIPTOR - 1, _FILTER_DESCRIPTOR + 1)
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGCHLD})
    _prctl(_SUBREAPER, 1)
    # Like bubblewrap's --die-with-parent, but with time to end the program first.
    _prctl(_DEATH_SIGNAL, signal.SIGTERM)
    own = os.getpid()
    child = os.fork()
    if child == 0:
        try:
            _confine(user, bytes.fromhex(attributes), rest[:end], instructions, parent=own)
            os.execv(rest[end + 1], rest[end + 1 :])  # noqa: S606
        except BaseException as error:
            os.write(2, f"launcher: {error}\n".encode())
            os._exit(1)
    status = _wait(child)
    _end_all()
    # What the shell says of itself; that it was killed is seen from its silence.
    os._exit(max(0, os.waitstatus_to_exitcode(status)))


def _confine(user: str, attributes: bytes, rules: tuple[str, ...], instructions: bytes, *, parent: int) -> None:
    os.setsid()
    if user:
        os.setgroups([])
        os.setresgid(int(user), int(user), int(user))
        os.setresuid(int(user), int(user), int(user))
    _prctl(_DEATH_SIGNAL, signal.SIGKILL)
    if os.getppid() != parent:
        raise ChildProcessError("its parent has ended")
    _prctl(_NO_NEW_PRIVILEGES, 1)
    _restrict(attributes, rules)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    for number in (signal.SIGPIPE, signal.SIGXFSZ, signal.SIGINT):  # Python's own start ignores or handles these
        signal.signal(number, signal.SIG_DFL)
    _prctl(_SECCOMP, _FILTER, ctypes.byref(_Program(len(instructions) // _INSTRUCTION, instructions)))


def _restrict(attributes: bytes, rules: tuple[str, ...]) -> None:
    ruleset = _call(_CREATE_RULESET, attributes, len(attributes), 0)
    for rule in rules:
        rights, _, path = rule.partition(":")
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
        beneath = int(rights, 16).to_bytes(8, "little") + place.to_bytes(4, "little")
        _call(_ADD_RULE, ruleset, _PATH_BENEATH, beneath, 0)
        os.close(place)
    _call(_RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)


def _wait(child: int) -> int:
    """Until the program has ended, or our caller asks or is gone: the status of the first, else 0."""
    while signal.sigwait((signal.SIGTERM, signal.SIGCHLD)) == signal.SIGCHLD:
        while True:
            try:
                ended, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return 0
            if ended == child:
                return status
            if ended == 0:
                break
    return 0


def _end_all() -> None:
    """Kill every descendant: as their subreaper we are the parent of all that loses its own.

    Stopped first, processes that fork faster than they are killed keep their places in the process limit.
    """
    end = time.monotonic() + _SECONDS_TO_CLEAN
    while time.monotonic() < end:
        stopped: set[int] = set()
        while found := set(_descendants()) - stopped:
            _signal_all(found, signal.SIGSTOP)
            stopped |= found
        _signal_all(stopped, signal.SIGKILL)
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return
        time.sleep(0.001)
    os.write(2, b"launcher: processes of the program could not be ended\n")
    os._exit(_NOT_CLEARED)


def _descendants() -> list[int]:
    """The children of this process and theirs, in no order."""
    found = _children(os.getpid())
    for pid in found:
        found += _children(pid)
    return found


def _children(pid: int) -> list[int]:
    try:
        return [
            int(word)
            for thread in os.listdir(f"/proc/{pid}/task")  # noqa: PTH208  (pathlib is slow to import)
            for word in _read(f"/proc/{pid}/task/{thread}/children").split()
        ]
    except OSError:  # it has ended meanwhile
        return []


def _read(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123  (pathlib is slow to import)
        return file.read()


def _signal_all(pids: set[int], number: int) -> None:
    for pid in pids:
        try:  # noqa: SIM105  (contextlib is slow to import)
            os.kill(pid, number)
        except ProcessLookupError:
            pass


def _prctl(option: int, *values: object) -> None:
    values = (*values, 0, 0, 0, 0)[:4]
    _checked(_LIBC.prctl(option, *(ctypes.c_ulong(v) if isinstance(v, int) else v for v in values)), f"prctl {option}")


def _call(number: int, *arguments: object) -> int:
    values = (ctypes.c_long(each) if isinstance(each, int) else each for each in arguments)
    return _checked(_LIBC.syscall(ctypes.c_long(number), *values), f"system call {number}")


def _checked(result: int, name: str) -> int:
    if result < 0:
        raise OSError(ctypes.get_errno(), f"{name}: {os.strerror(ctypes.get_errno())}")
    return result


if __name__ == "__main__":
    main(*sys.argv[1:])
