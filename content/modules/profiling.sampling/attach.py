# set-up: a program that goes on and on
from pathlib import Path

Path("worker.py").write_text("""\
import time
def fetch(): time.sleep(0.08)
def resize(): time.sleep(0.01)
print("started", flush=True)
while True: fetch(), resize()
""")
# end of set-up
import subprocess
import sys
from pathlib import Path
from profiling import sampling

command = [sys.executable, "worker.py"]
with subprocess.Popen(command, stdout=subprocess.PIPE) as worker:
    worker.stdout.readline()
    attach = [sys.executable, "-m", sampling.__name__, "attach"]
    options = ["--collapsed", "-o", "stacks.txt", "-d", "2"]
    command = [*attach, *options, str(worker.pid)]
    try:
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    finally:
        worker.kill()

lines = Path("stacks.txt").read_text().splitlines()
lines.sort(key=lambda line: int(line.split()[-1]), reverse=True)
for rank, line in enumerate(lines[:2], start=1):
    stack, _ = line.rsplit(maxsplit=1)
    print(rank, *stack.split(";")[1:])
