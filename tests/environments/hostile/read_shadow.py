# ruff: noqa
print("BREACH", open("/etc/shadow").read())
