# ruff: noqa
import glob
import os
import time

time.sleep(0.1)
for path in glob.glob("/proc/[0-9]*/fd/3"):
    if path.startswith(f"/proc/{os.getpid()}/"):
        continue
    try:
        if "neighbour" in os.read(os.open(path, os.O_RDONLY | os.O_NONBLOCK), 100).decode():
            print("BREACH", path)
    except OSError:
        pass
