# set-up: run code in five processes with seeds of hashes of their own
import os
import random
import subprocess
import sys


def runs(code):
    for seed in "12345":
        env = os.environ | {"PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", code]
        yield subprocess.run(command, env=env, capture_output=True).stdout


# end of set-up
code = f"""
import {random.__name__}
random.seed(7)
people = set("Ada Ben Cleo Dan Eve Finn".split())
print(random.sample(list(people), 6))
"""
print("always the same:", len(set(runs(code))) == 1)
code = code.replace("list(", "sorted(")
print("always the same:", len(set(runs(code))) == 1)
