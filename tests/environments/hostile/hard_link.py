# ruff: noqa
import os

os.link(os.environ["PRIVATE"], "link")
print("BREACH")
