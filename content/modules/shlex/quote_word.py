import shlex
import subprocess
from pathlib import Path

name = "draft; echo all files deleted"
Path(name).write_text("Dear Ada,\n")


def first_line(word):
    return subprocess.run(
        f"head -n 1 -- {word} 2>/dev/null",
        shell=True,
        capture_output=True,
        text=True,
    ).stdout.strip()


print("plain: ", first_line(name))
print("quoted:", first_line(shlex.quote(name)))
print(shlex.quote("plan.txt"), shlex.quote("Ada's plan"), shlex.quote(""))
