# ruff: noqa
import os
import time

end = time.monotonic() + 4  # of its own accord, should nothing else end it
if os.fork() == 0:
    os.setsid()
    while time.monotonic() < end:
        try:
            if os.fork():
                os._exit(0)
        except OSError:
            pass
