# ruff: noqa
import time

time.sleep(60)
