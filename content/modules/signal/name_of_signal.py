import signal
import subprocess
import sys

code = "import os, signal; os.kill(os.getpid(), signal.{})"



def ending(code):
    if code >= 0:
        return f"ended by itself with exit code {code}"
    try:
        return f"ended by {signal.Signals(-code).name}, number {-code}"
    except ValueError:  # most real-time signals have no name
        return f"ended by signal number {-code}"


for name in ("SIGKILL", "SIGSEGV", "SIGTERM"):
    command = [sys.executable, "-c", code.format(name)]
    print(ending(subprocess.run(command).returncode))

print(ending(subprocess.run([sys.executable, "-c", "pass"]).returncode))
