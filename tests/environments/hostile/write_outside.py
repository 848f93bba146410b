# ruff: noqa
places = ("/", "/usr", "/usr/bin", "/etc", "/dev", "/proc", "/root", "/var", "/home")
for path in [*(f"{place}/codelab-was-here" for place in places), "/proc/sys/kernel/core_pattern", "/box/attack.py"]:
    try:
        open(path, "a").close()
        print("wrote", path)
    except OSError:
        pass
