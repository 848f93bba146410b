# ruff: noqa
import ctypes
import os


class Part(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


text = ctypes.create_string_buffer(b"overwritten")
own = Part(ctypes.addressof(text), 8)
theirs = Part(int(os.environ["ADDRESS"]), 8)
libc = ctypes.CDLL(None, use_errno=True)
if libc.process_vm_writev(int(os.environ["VICTIM"]), ctypes.byref(own), 1, ctypes.byref(theirs), 1, 0) > 0:
    print("BREACH")
