import signal
import subprocess
import sys

code = "import os, signal; os.kill(os.getpid(), signal.{})"

for name in ("SIGKILL", "SIGSEGV", "SIGTERM"):
    command = [sys.executable, "-c", code.format(name)]
    number = -subprocess.run(command).returncode
    print(f"ended by {signal.Signals(number).name}, number {number}")

try:
    signal.Signals(200)
except ValueError as error:
    print(error)
