import hashlib
import os
import subprocess
import sys


def in_new_process(seed):
    env = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", "print(hash('Ada'), hash(2025))"]
    return subprocess.check_output(command, env=env, text=True).split()


first, second, again = map(in_new_process, ["1", "2", "1"])
print("text, other seed:", first[0] == second[0])
print("text, same seed: ", first[0] == again[0])
print("number:          ", first[1], hash(2025))

digest = hashlib.sha256("Ada".encode()).hexdigest()
print("sha256:          ", digest[:16])
print("shard", int(digest, 16) % 8, "of 8")
