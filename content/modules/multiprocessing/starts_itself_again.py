# set-up: what the two programs have in common
import multiprocessing  # used by both of them
import subprocess
import sys
from pathlib import Path

START = "get_context('spawn').Process(target=print, args=['packed']).start()"


def run(line):
    program = f"from multiprocessing import get_context\n{line}\n"
    Path("shop.py").write_text(program)
    command = [sys.executable, "shop.py"]
    done = subprocess.run(command, capture_output=True, text=True)
    failed = "RuntimeError" if "RuntimeError" in done.stderr else "?"
    return done.stdout.strip() or failed


# end of set-up
for line in (START, f"if __name__ == '__main__': {START}"):
    print(line)
    print("->", run(line))
