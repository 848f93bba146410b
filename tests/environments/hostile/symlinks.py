# ruff: noqa
import os

for number, target in enumerate(("/", os.environ["SCENE"], os.environ["SHARED"], "/etc", "..", ".")):
    os.symlink(target, f"link{number}")
