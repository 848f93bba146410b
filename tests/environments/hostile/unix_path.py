# ruff: noqa
import os
import socket

socket.socket(socket.AF_UNIX).connect(os.environ["UNIX"])
print("BREACH")
