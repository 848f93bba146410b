"""The hostile programs, what becomes of each, and where one succeeds because a level does not promise otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codelab.core.verdict import Status

__all__ = ["ATTACKS", "COLUMNS", "Attack"]

COLUMNS = ("L3 root", "L3 user", "L2 root", "L2 user", "L1 root", "L1 user", "L0 root", "L0 user")
"""A level, and whether codelab is root or an ordinary user."""

EARLY, ERROR, TIMEOUT, MEMORY = Status.EARLY_EXIT, Status.RUNTIME_ERROR, Status.TIMEOUT, Status.OUT_OF_MEMORY
BUILD, OUTPUT = Status.BUILD_ERROR, Status.OUTPUT_LIMIT

_L0 = {"L0": "there is no isolation"}
_L0_USER = {"L0 user": "there is no isolation, and programs run as the user"}
_OWN_FILES = {"L1 user": "Landlock does not guard modes and times of the user's own files"}
_UNSEEN = "the watch sees the memory of processes, and not files in memory"


@dataclass(frozen=True, slots=True)
class Attack:
    """A program of `hostile/`, its verdict when it is stopped and when it succeeds, and where it does and why.

    `succeeds` and `elsewhere` (another verdict when stopped) are by level, or by level and user.
    """

    title: str
    file: str
    stopped: Status = EARLY
    succeeds: Mapping[str, str] = field(default_factory=dict[str, str])
    succeeded: Status = EARLY
    elsewhere: Mapping[str, Status] = field(default_factory=dict[str, Status])

    def reason(self, column: str) -> str | None:
        """Why it succeeds there; None where it is stopped."""
        return self.succeeds.get(column) or self.succeeds.get(column.split(maxsplit=1)[0])

    def status(self, column: str) -> Status:
        """The verdict expected there."""
        return self.succeeded if self.reason(column) else self.elsewhere.get(column.split(maxsplit=1)[0], self.stopped)


ATTACKS: Mapping[str, tuple[Attack, ...]] = {
    "Exhausting the machine": (
        Attack("400 processes", "many_processes.py", succeeds=_L0_USER),
        Attack("400 threads", "many_threads.py", succeeds=_L0_USER),
        Attack("memory, in one process", "one_process_memory.py", MEMORY),
        Attack("memory, in six processes", "six_processes.py", MEMORY),
        Attack("memory, in a shared mapping", "shared_memory.py", MEMORY),
        Attack(
            "memory, in files that are in no process", "memory_files.py", MEMORY,
            {"L2": _UNSEEN, "L1": _UNSEEN, "L0": _UNSEEN},
        ),
        Attack(
            "disk, by many files", "many_files.py",
            succeeds=_L0 | {"L1": "each file is capped, all together are not"},
        ),
        Attack("disk, by one sparse file of 4 TB", "sparse_file.py", ERROR),
        Attack("disk, by one large file", "large_file.py", ERROR),
        Attack("endless output", "endless_output.py", OUTPUT),
        Attack("endless errors", "endless_errors.py", OUTPUT),
        Attack("endless report", "endless_report.py", TIMEOUT),
        Attack("computing without end", "compute.py", TIMEOUT),
        Attack("sleeping", "sleep.py", TIMEOUT),
        Attack("stopping itself", "stop_itself.py", TIMEOUT),
        Attack("ignoring every signal", "ignore_signals.py", TIMEOUT),
        Attack("waiting for input", "read_input.py"),
        Attack("closing its output, then sleeping", "close_output.py", TIMEOUT),
    ),
    "Reading": (
        Attack("/etc/shadow", "read_shadow.py", ERROR),
        Attack("a file that only the user may read", "read_private.py", ERROR, _L0_USER),
        Attack("a file that everybody may read", "read_public.py", ERROR, _L0),
        Attack("lists of folders: homes, logs, /tmp", "list_folders.py", succeeds=_L0),
        Attack("another process's environment, by /proc", "environment_of_others.py", succeeds=_L0_USER),
        Attack("another process's arguments, by /proc", "command_lines.py",
               succeeds=_L0 | {"L1": "the process list is the machine's"}),
        Attack("the secret of a neighbour, by /proc", "secret_of_neighbour.py", succeeds=_L0_USER),
        Attack("another process's memory, by /proc", "read_memory.py", ERROR, _L0_USER),
        Attack("all of these files from a shell", "shell.sh", succeeds=_L0),
    ),
    "Reaching others": (
        Attack("TCP to this machine", "tcp.py", ERROR, _L0),
        Attack("TCP to the address that others see", "tcp_outer_address.py", ERROR, _L0),
        Attack("UDP", "udp.py", succeeds=_L0, elsewhere={"L1": ERROR}),
        Attack("raw packets", "raw_packets.py", ERROR),
        Attack("a unix socket, by path", "unix_path.py", ERROR, _L0),
        Attack("a unix socket, by abstract name", "unix_abstract.py", ERROR, _L0),
        Attack("a unix socket, from a pair of datagram sockets", "unix_datagram.py", ERROR, _L0),
        Attack("killing a process of the user", "kill_peer.py", ERROR, _L0_USER),
        Attack("a signal to every process", "signal_everybody.py", succeeds=_L0_USER),
        Attack("killing the shell that runs it", "kill_runner.py", elsewhere={"L1": ERROR, "L0": ERROR}),
        Attack("tracing a process", "trace.py", succeeds=_L0_USER),
        Attack("writing another process's memory", "write_memory.py", succeeds=_L0_USER),
        Attack("setting another process's limits", "limit_peer.py", ERROR, _L0_USER),
        Attack("slowing another process down", "slow_peer.py", ERROR, _L0_USER),
    ),
    "Staying": (
        Attack("a daemon, by two forks and a session", "daemon.py", succeeds=_L0),
        Attack("a daemon that ignores signals and closes all", "orphan.py", succeeds=_L0),
        Attack("a daemon that forks all the time", "refork.py", succeeds=_L0),
        Attack("a detached child of Node, and a signal", "child.js", succeeds=_L0),
        Attack("a report after its end, from a daemon", "report_from_orphan.py", succeeds=_L0),
        Attack("symbolic links left behind", "symlinks.py"),
        Attack("a FIFO in place of the program", "fifo.py"),
        Attack("3,000 folders, one in another", "deep_folder.py"),
        Attack("folders closed to their owner", "closed_folders.py"),
        Attack("System V shared memory", "sysv_memory.py", succeeds=_L0),
    ),
    "Writing and rights": (
        Attack("system folders", "write_system.py"),
        Attack("kernel settings", "write_settings.py"),
        Attack("a folder that everybody may write to", "write_shared.py", ERROR, _L0),
        Attack("the mode of the user's file", "change_mode.py", ERROR, _L0_USER | _OWN_FILES),
        Attack("cutting the user's file to nothing", "truncate.py", ERROR, _L0_USER),
        Attack("a hard link to the user's file", "hard_link.py", ERROR, _L0_USER),
        Attack("a user namespace", "user_namespace.py", succeeds=_L0),
        Attack("a mount", "mount.py", succeeds=_L0),
        Attack("becoming root", "become_root.py"),
        Attack("programs that run as another user", "set_user_id.py", succeeds=_L0),
        Attack("bpf, io_uring, keys, userfaultfd, perf", "kernel_surface.py", succeeds=_L0),
    ),
    "While it is built": (
        Attack("C++: a file, by .incbin", "assembler.cpp", BUILD, _L0),
        Attack("C++: a file, quoted in an error", "include.cpp", BUILD, _L0, BUILD),
        Attack("C++: computing", "endless_build.cpp", TIMEOUT),
        Attack("Rust: a file, by include_str!", "include_text.rs", BUILD, _L0),
        Attack("Template Haskell: reading a file", "template.hs", BUILD, _L0),
        Attack("Template Haskell: writing a file", "template_writes.hs", BUILD, _L0),
    ),
    "Pretending": (
        Attack("printing that tests passed", "print_success.py"),
        Attack("a report without the secret", "forge_report.py"),
        Attack("exit(0) before the tests", "exit_before.py"),
        Attack("exit(0) in the function under test", "exit_inside.py"),
    ),
}  # fmt: skip
