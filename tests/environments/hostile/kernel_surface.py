# ruff: noqa
import ctypes
import errno
import os

numbers = {
    "x86_64": {"keyctl": 250, "bpf": 321, "userfaultfd": 323, "perf_event_open": 298, "io_uring_setup": 425},
    "aarch64": {"keyctl": 219, "bpf": 280, "userfaultfd": 282, "perf_event_open": 241, "io_uring_setup": 425},
}[os.uname().machine]
libc = ctypes.CDLL(None, use_errno=True)
for name, number in numbers.items():
    ctypes.set_errno(0)
    libc.syscall(number, -1, 0, 0, 0, 0)
    if ctypes.get_errno() not in (errno.EPERM, errno.ENOSYS):
        print("BREACH", name, "is looked at by the kernel")
