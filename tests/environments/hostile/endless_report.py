# ruff: noqa
import os

while True:
    os.write(4, b"x" * 4096)
