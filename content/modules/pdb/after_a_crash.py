import subprocess
import sys
from pathlib import Path

Path("till.py").write_text('''
import pdb

def total(order):
    result = 0
    for article in order:
        result += article["price"]
    return result

try:
    total([{"price": 2}, {"prise": 3}])
except KeyError as error:
    pdb.post_mortem(error.__traceback__)
''')
typed = ["p result", "p article", "quit"]
run = subprocess.run(
    [sys.executable, "till.py"],
    input="\n".join(typed) + "\n",
    capture_output=True,
    text=True,
)
_, *replies = run.stdout.split("(Pdb) ")
for command, reply in zip(typed, replies):
    print(f"(Pdb) {command}\n{reply}", end="")
