# ruff: noqa
import os
import time

count = 0
for _ in range(400):
    try:
        if os.fork() == 0:
            time.sleep(60)
            os._exit(0)
    except OSError:
        break
    count += 1
if count > 350:
    print("BREACH", count, "processes")
