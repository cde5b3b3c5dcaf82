# set-up: a program that dies after its first line, with its output in a pipe
import os
import subprocess
import sys


def output_of_killed(line):
    code = f"import os\n{line}\nos._exit(1)"
    env = {key: text for key, text in os.environ.items()
           if key != "PYTHONUNBUFFERED"}
    return subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True,
    ).stdout
# end of set-up
for line in ("print('step 1')", "print('step 1', flush=True)"):
    print(line, "->", repr(output_of_killed(line).strip()))
