import subprocess
import sys
from pathlib import Path

Path("area.py").write_text('''
def area(width, height):
    breakpoint()
    return width * height


print("area:", area(3, 4))
''')
typed = ["p width, height", "p width * height", "continue"]
run = subprocess.run(
    [sys.executable, "area.py"],
    input="\n".join(typed) + "\n",
    capture_output=True,
    text=True,
)

_, *replies = run.stdout.split("(Pdb) ")
for command, reply in zip(typed, replies):
    print(f"(Pdb) {command}\n{reply}", end="")
