# ruff: noqa
import mmap
import time

kept = mmap.mmap(-1, 400 << 20)
for place in range(0, len(kept), 4096):
    kept[place] = 1
time.sleep(1)
print("BREACH", len(kept))
