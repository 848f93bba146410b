# ruff: noqa
import ctypes

NEW_USER = 0x10000000
if ctypes.CDLL(None).unshare(NEW_USER) == 0:
    print("BREACH")
