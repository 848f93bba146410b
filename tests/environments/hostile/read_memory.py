# ruff: noqa
import os

with open(f"/proc/{os.environ['VICTIM']}/mem", "rb", buffering=0) as file:
    file.seek(int(os.environ["ADDRESS"]))
    print("BREACH", file.read(8))
