import os
import pty
import subprocess
import sys

code = "import sys; print('terminal' if sys.stdout.isatty() else 'pipe')"
command = [sys.executable, "-c", code]

piped = subprocess.run(command, capture_output=True)
print(piped.stdout)

ours, theirs = pty.openpty()
with subprocess.Popen(command, stdin=theirs, stdout=theirs) as program:
    shown = b""
    while not shown.endswith(b"\n"):
        shown += os.read(ours, 1024)
os.close(theirs)
os.close(ours)
print(shown)
