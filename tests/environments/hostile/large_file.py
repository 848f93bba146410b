# ruff: noqa
with open("large", "wb") as file:
    for _ in range(64):
        file.write(bytes(1 << 20))
print("BREACH")
