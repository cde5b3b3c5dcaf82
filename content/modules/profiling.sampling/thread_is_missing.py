# set-up: a script with two threads at work
import os
import subprocess
import sys
from pathlib import Path
from profiling import sampling

Path("album.py").write_text("""\
import threading, time
def show(): time.sleep(1)
def resize(): time.sleep(1)
worker = threading.Thread(target=resize)
worker.start(), show(), worker.join()
""")
os.environ["LC_ALL"] = "C"
# end of set-up
run = [sys.executable, "-m", sampling.__name__, "run", "--collapsed"]
for options in ([], ["-a"]):
    command = [*run, *options, "-o", "stacks.txt", "album.py"]
    subprocess.run(command, capture_output=True, check=True)
    stacks = Path("stacks.txt").read_text()
    print(options, [name for name in ("show", "resize") if name in stacks])
