# ruff: noqa
import os
import signal

os.kill(int(os.environ["VICTIM"]), signal.SIGKILL)
print("BREACH")
