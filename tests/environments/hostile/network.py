# ruff: noqa
import os
import socket

for address in ("127.0.0.1", os.environ["HOST_ADDRESS"]):
    try:
        socket.create_connection((address, int(os.environ["PORT"])), timeout=2)
        print("connected to", address)
    except OSError:
        pass
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams:
    try:
        datagrams.sendto(b"x", ("192.0.2.1", 53))
        print("sent a datagram")
    except OSError:
        pass
