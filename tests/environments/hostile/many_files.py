# ruff: noqa
import os

written = 0
for folder in (".", os.environ.get("TMPDIR", "/tmp")):
    try:
        for number in range(10):
            with open(f"{folder}/{number}", "wb") as file:
                written += file.write(bytes(16 << 20))
    except OSError:
        pass
if written > 200 << 20:
    print("BREACH", written)
