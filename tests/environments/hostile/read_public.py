# ruff: noqa
import os

print("BREACH", open(os.environ["PUBLIC"]).read())
