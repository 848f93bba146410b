# ruff: noqa
import glob
import os

for path in glob.glob("/proc/[0-9]*/cmdline"):
    try:
        if os.environ["TOKEN"] + "-in-arguments" in open(path).read():
            print("BREACH", path)
    except OSError:
        pass
