import os
import subprocess
import sys

def orders(code):
    command = [sys.executable, "-c", code]
    runs = [{**os.environ, "PYTHONHASHSEED": str(n)} for n in range(1, 9)]
    return {subprocess.check_output(command, env=env) for env in runs}

words = frozenset(["tea", "milk", "jam", "oil"])
print("one order?   ", len(orders(f"print(*{words})")) == 1)
print("when sorted? ", len(orders(f"print(*sorted({words}))")) == 1)
