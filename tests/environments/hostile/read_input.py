# ruff: noqa
import sys

print(repr(sys.stdin.read()))
