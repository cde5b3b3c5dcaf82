import os
import pty
import subprocess
import sys
from contextlib import suppress


def run(command):
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs
    ) as program:
        os.close(theirs)  # or the end is never seen
        shown = b""
        with suppress(OSError):  # the end, on Linux
            while part := os.read(ours, 1024):
                shown += part
    os.close(ours)
    return program.returncode, shown


code = "import sys; print('terminal' if sys.stdout.isatty() else 'pipe')"
command = [sys.executable, "-c", code]

print(subprocess.run(command, capture_output=True).stdout)
print(run(command))
print(run([sys.executable, "-c", "raise SystemExit(3)"]))
