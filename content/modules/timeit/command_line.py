import re
import subprocess
import sys
import timeit

command = [sys.executable, "-m", timeit.__name__, "-n", "100", "-r", "3"]
setup = ["-s", "text = 'lake,hill,sea' * 50"]

for code in ("text.split(',')", "text.splt(',')"):
    done = subprocess.run(
        [*command, *setup, code], capture_output=True, text=True
    )
    if done.returncode == 0:
        print(re.sub(r"[\d.]+ \w?sec", "<time>", done.stdout), end="")
    else:
        error = done.stderr.splitlines()[-1].partition(":")[0]
        print("exit code", done.returncode, "after", error)
