import shlex
import subprocess
from pathlib import Path

note = Path("-f")
note.touch()
for command in ("rm ", "rm -- "):
    subprocess.run(command + shlex.quote(str(note)), shell=True)
    print(command, "deleted:", not note.exists())
