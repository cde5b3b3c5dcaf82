# set-up: another process that asks for the lock
import subprocess
import sys


def is_locked(kind):
    code = f"""
import fcntl
with open("counter.txt", "r+") as file:
    fcntl.{kind}(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
"""
    command = [sys.executable, "-c", code]
    return subprocess.run(command, stderr=subprocess.DEVNULL).returncode != 0


# end of set-up
import fcntl

with open("counter.txt", "w") as file:
    fcntl.flock(file, fcntl.LOCK_EX)
    for kind in ("lockf", "flock"):
        print(kind, "has to wait:", is_locked(kind))
