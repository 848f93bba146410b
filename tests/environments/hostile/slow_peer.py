# ruff: noqa
import os

os.setpriority(os.PRIO_PROCESS, int(os.environ["VICTIM"]), 1)
print("BREACH")
