# ruff: noqa
for path in ("kernel/core_pattern", "kernel/modprobe", "vm/overcommit_memory", "kernel/hostname"):
    try:
        open(f"/proc/sys/{path}", "a").close()
        print("BREACH", path)
    except OSError:
        pass
