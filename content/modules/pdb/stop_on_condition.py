import os
import subprocess
import sys
from pathlib import Path

Path("balance.py").write_text('''\
running = 0
for number in [12, 7, -4, 20]:
    running += number
''')
typed = ["break 3, number < 0", "continue", "p running", "next", "p running"]
run = subprocess.run(
    [sys.executable, "-m", "pdb", "balance.py"],
    input="\n".join(typed + ["quit"]) + "\n",
    capture_output=True,
    text=True,
)

session = run.stdout.replace(os.getcwd() + os.sep, "")
_, *replies = session.split("(Pdb) ")
for command, reply in zip(typed, replies):
    print(f"(Pdb) {command}\n{reply}", end="")
