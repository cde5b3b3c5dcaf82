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

for lock in (fcntl.lockf, fcntl.flock):
    with open("counter.txt", "w") as file:
        lock(file, fcntl.LOCK_EX)
        before = is_locked(lock.__name__)
        open("counter.txt").close()
        print(lock.__name__, before, is_locked(lock.__name__))
