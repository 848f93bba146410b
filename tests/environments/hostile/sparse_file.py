# ruff: noqa
with open("sparse", "wb") as file:
    file.truncate(4 << 40)
print("BREACH")
