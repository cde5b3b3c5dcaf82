# set-up: a program
from pathlib import Path

Path("quiz").mkdir(exist_ok=True)
Path("quiz/game.py").write_text("def play(): print('7 times 8?')\n")
# end of set-up
import shlex
import subprocess
import sys
import zipapp

for line in (
    '-m zipapp quiz --main game:play --python "/usr/bin/env python3"',
    "-m zipapp quiz.pyz --info",
    "-m zipapp quiz --main game:play --compress --output small.pyz",
    "small.pyz",
):
    print("$ python", line, flush=True)
    subprocess.run([sys.executable, *shlex.split(line)], check=True)

print("interpreter of small.pyz:", zipapp.get_interpreter("small.pyz"))
