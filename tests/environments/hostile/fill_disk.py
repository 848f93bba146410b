# ruff: noqa
written = 0
for folder in ("/box", "/tmp", "/dev/shm"):
    try:
        for number in range(1000):
            with open(f"{folder}/{number}", "wb") as file:
                for _ in range(8):
                    written += file.write(bytes(1 << 20))
    except OSError:
        pass
print(written >> 20)
