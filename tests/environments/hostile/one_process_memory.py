# ruff: noqa
kept = bytearray(b"x") * (400 << 20)
print("BREACH", len(kept))
