def hoard() -> list[bytearray]:
    kept = []
    while True:
        kept.append(bytearray(64 << 20))


hoard()
