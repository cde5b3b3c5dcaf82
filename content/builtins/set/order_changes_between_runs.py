import os
import subprocess
import sys

def outputs(code):
    command = [sys.executable, "-c", code]
    runs = [{**os.environ, "PYTHONHASHSEED": str(n)} for n in range(1, 9)]
    return {subprocess.check_output(command, env=env) for env in runs}

words = "{'tea', 'milk', 'jam', 'oil'}"
print("always the same?", len(outputs(f"print(set({words}))")) == 1)
print("when sorted?    ", len(outputs(f"print(sorted(set({words})))")) == 1)
