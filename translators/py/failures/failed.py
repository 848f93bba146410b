import os
import sys


def add(a: int, b: int) -> int:
    return a - b


secret = os.read(3, 64).decode().strip()
if add(1, 2) != 3:
    print(f"assertion 1 failed: expected 3, got {add(1, 2)}", file=sys.stderr)
    os.write(4, f"{secret} failed 1\n".encode())
    sys.exit(1)
