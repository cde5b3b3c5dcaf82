import signal
import subprocess
import sys
from pathlib import Path

Path("told_to_stop.py").write_text("""
import signal, sys

if "--clean" in sys.argv:
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))
try:
    print("working")
    signal.raise_signal(signal.SIGTERM)  # as systemd or Docker would
finally:
    print("lock file removed")
""")

for extra in ([], ["--clean"]):
    command = [sys.executable, "-u", "told_to_stop.py", *extra]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    print(done.stdout.split("\n")[:-1], "code", done.returncode)
