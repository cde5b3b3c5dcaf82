# set-up: a program that hangs
from pathlib import Path

Path("server.py").write_text("""\
import threading
def wait_for_backup(lock):
    lock.acquire()
def shut_down(lock):
    wait_for_backup(lock)
lock = threading.Lock()
lock.acquire()
print("stopping", flush=True)
shut_down(lock)
""")
# end of set-up
import subprocess
import sys
from profiling import sampling

command = [sys.executable, "server.py"]
with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
    print("server says:", server.stdout.readline().strip())
    dump = [sys.executable, "-m", sampling.__name__, "dump"]
    dump.append(str(server.pid))
    done = subprocess.run(dump, stdout=subprocess.PIPE, text=True)
    print(*done.stdout.splitlines()[1:], sep="\n")
    print("still running:", server.poll() is None)
    server.kill()
