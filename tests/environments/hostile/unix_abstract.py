# ruff: noqa
import os
import socket

socket.socket(socket.AF_UNIX).connect("\0" + os.environ["TOKEN"])
print("BREACH")
