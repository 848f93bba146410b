# ruff: noqa
if "NoNewPrivs:\t1" not in open("/proc/self/status").read():
    print("BREACH: programs that run as another user, such as su, can be entered")
