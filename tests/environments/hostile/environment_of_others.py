# ruff: noqa
import glob
import os

for path in glob.glob("/proc/[0-9]*/environ"):
    try:
        if os.environ["TOKEN"] + "-in-environment" in open(path).read():
            print("BREACH", path)
    except OSError:
        pass
