import fcntl
import subprocess
import sys
from pathlib import Path

Path("demo_backup.py").write_text(f"""
import {fcntl.__name__}, sys
lock = open("demo_backup.lock", "w")
try:
    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError:
    sys.exit("already running")
print("working", flush=True)
sys.stdin.read()
""")


def start(keyboard):
    output = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    command = [sys.executable, "demo_backup.py"]
    return subprocess.Popen(command, stdin=keyboard, text=True, **output)


with start(subprocess.PIPE) as first:
    print("first: ", first.stdout.readline().strip())
    print("second:", start(subprocess.DEVNULL).communicate()[0].strip())
print("third: ", start(subprocess.DEVNULL).communicate()[0].strip())
