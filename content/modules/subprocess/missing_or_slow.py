import subprocess
import sys

command = ["no-such-program", "--version"]
try:
    subprocess.run(command)
except FileNotFoundError:
    print("not installed:", command[0])

sleeper = "import time; print('working', flush=True); time.sleep(60)"
try:
    subprocess.run(
        [sys.executable, "-c", sleeper], timeout=3, stdout=subprocess.PIPE
    )
except subprocess.TimeoutExpired as error:
    printed = (error.stdout or b"").decode(errors="replace").strip()
    print("stopped after", error.timeout, "s; it had printed:", printed)
