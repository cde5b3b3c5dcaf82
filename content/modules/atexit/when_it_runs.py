import atexit
import subprocess
import sys

start = "import atexit, os, signal, sys; atexit.register(print, 'tidied'); "
ways = [
    "print('end of script')",
    "sys.exit(3)",
    "raise KeyboardInterrupt",
    "atexit.register(lambda: 1 / 0)",
    "os._exit(4)",
    "signal.raise_signal(signal.SIGTERM)",
]
atexit.register(print, "end of this script: tidied")

for way in ways:
    done = subprocess.run(
        [sys.executable, "-c", start + way], capture_output=True, text=True
    )
    tidied = "tidied" in done.stdout
    print(f"{way:<36} {'tidied' if tidied else '-':<7} {done.returncode:>3}")
