# ruff: noqa
for folder in ("/", "/usr", "/usr/bin", "/etc", "/dev", "/proc", "/root", "/var", "/home", "/sys/fs/cgroup"):
    try:
        open(f"{folder}/codelab-was-here", "a").close()
        print("BREACH", folder)
    except OSError:
        pass
