# ruff: noqa
import os
import time

for _ in range(6):
    if os.fork() == 0:
        kept = bytearray(os.urandom(1 << 20)) * 60
        time.sleep(30)
time.sleep(30)
