# ruff: noqa
import os
import time

time.sleep(0.3)
for process in filter(str.isdigit, os.listdir("/proc")):
    for name in ("environ", "cmdline"):
        try:
            print(process, open(f"/proc/{process}/{name}").read())
        except OSError:
            pass
    for number in range(3, 6):
        if process not in ("1", str(os.getpid())):
            try:
                print(process, open(f"/proc/{process}/fd/{number}").read(100))
            except OSError:
                pass
