# ruff: noqa
import os
import time

if os.fork() == 0:
    os.setsid()
    time.sleep(0.5)
    os.write(4, os.read(3, 64).strip() + b" passed\n")
