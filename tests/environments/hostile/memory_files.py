# ruff: noqa
import os

kept = [os.memfd_create("x") for _ in range(40)]
for descriptor in kept:
    os.write(descriptor, bytes(16 << 20))
print("BREACH 640 MiB in files that are in no process")
