# ruff: noqa
import ctypes
import os

ATTACH, DETACH = 16, 17
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
victim = int(os.environ["VICTIM"])
if libc.ptrace(ATTACH, victim, None, None) == 0:
    print("BREACH")
    os.waitpid(victim, 0)
    libc.ptrace(DETACH, victim, None, None)
