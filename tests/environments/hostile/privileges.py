# ruff: noqa
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
NEW_USER, NEW_NET = 0x10000000, 0x40000000
for name, call in {
    "user namespace": lambda: libc.unshare(NEW_USER),
    "network namespace": lambda: libc.unshare(NEW_NET),
    "mount": lambda: libc.mount(b"x", b"/tmp", b"tmpfs", 0, None),
    "root": lambda: libc.setuid(0),
}.items():
    if call() == 0:
        print(name)
if os.getuid() == 0:
    print("is root")
