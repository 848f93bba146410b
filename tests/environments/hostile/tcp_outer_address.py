# ruff: noqa
import os
import socket

socket.create_connection((os.environ["OUTER_ADDRESS"], int(os.environ["TCP"])), timeout=1)
print("BREACH")
