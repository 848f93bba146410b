# ruff: noqa
import ctypes

if ctypes.CDLL(None).shmget(0, 4096, 0o1666) < 0:
    print("refused")
