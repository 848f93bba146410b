# ruff: noqa
import os

print("BREACH", open(os.environ["PRIVATE"]).read())
