# set-up: a program that knows a password
import os
import re
import subprocess
import sys
from pathlib import Path
from profiling import sampling

code = "key = input(); print('ready', flush=True); input()"
pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
victim = subprocess.Popen([sys.executable, "-c", code], **pipes)
victim.stdin.write(b"rain-coat-7\n")
victim.stdin.flush()
victim.stdout.readline()
os.environ["LC_ALL"] = "C"
dump = [sys.executable, "-m", sampling.__name__, "dump", str(victim.pid)]
# end of set-up
print("may attach:", subprocess.run(dump, capture_output=True).returncode == 0)
process, found = Path("/proc", str(victim.pid)), False
with open(process / "mem", "rb", buffering=0) as memory:
    for line in (process / "maps").read_text().splitlines():
        if " rw-p " in line and "[v" not in line:
            start, end = (int(x, 16) for x in re.split("[- ]", line)[:2])
            memory.seek(start)
            found = found or b"rain-coat-7" in memory.read(end - start)
print("password read:", found)
victim.kill()
