# ruff: noqa
import os
import resource

resource.prlimit(int(os.environ["VICTIM"]), resource.RLIMIT_NOFILE, (200, 200))
print("BREACH")
