# ruff: noqa
import ctypes

NEW_USER_AND_MOUNTS = 0x10020000
libc = ctypes.CDLL(None)
libc.unshare(NEW_USER_AND_MOUNTS)
if libc.mount(b"none", b"/usr", b"tmpfs", 0, None) == 0:
    print("BREACH")
