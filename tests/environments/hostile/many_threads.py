# ruff: noqa
import os
import threading

count = 0
threading.stack_size(1 << 16)
for _ in range(400):
    try:
        threading.Thread(target=threading.Event().wait, daemon=True).start()
    except RuntimeError:
        break
    count += 1
if count > 350:
    print("BREACH", count, "threads", flush=True)
os._exit(0)
