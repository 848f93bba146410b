# ruff: noqa
import os

for folder in ("/home", "/root", "/var/log", "/run", "/tmp", "/", os.environ["SCENE"]):
    try:
        found = set(os.listdir(folder))
    except OSError:
        continue
    if folder == "/":
        found -= {"bin", "box", "dev", "lib", "lib32", "lib64", "libx32", "proc", "sbin", "usr", "etc", "tmp", "var"}
    if found:
        print("BREACH", folder, found)
