# ruff: noqa
import os

try:
    os.setuid(0)
except OSError:
    pass
if os.getuid() == 0:
    print("BREACH")
