import subprocess
import sys

try:
    subprocess.run(["no-such-program", "--version"])
except FileNotFoundError as error:
    print("not installed:", error.filename)

sleeper = "import time; print('working', flush=True); time.sleep(60)"
try:
    subprocess.run(
        [sys.executable, "-c", sleeper], timeout=3, stdout=subprocess.PIPE
    )
except subprocess.TimeoutExpired as error:
    print("stopped after", error.timeout, "s; it had printed", error.stdout)
