# set-up: a program that is run with an empty standard input
import os
import subprocess
import sys


def run_without_keyboard(**more):
    command = [sys.executable, __file__, "child"]
    return subprocess.run(
        command, env={**os.environ, **more}, stdin=subprocess.DEVNULL,
        capture_output=True, text=True,
    )
# end of set-up

if "child" in sys.argv:
    breakpoint()
    print("report written")
else:
    for setting in ("", "0"):
        child = run_without_keyboard(PYTHONBREAKPOINT=setting)
        written = child.stdout.endswith("report written\n")
        print(f"{setting!r:4} status {child.returncode} written: {written}")
