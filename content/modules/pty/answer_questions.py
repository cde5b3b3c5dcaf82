# set-up: a program that asks two questions
import sys
from pathlib import Path

Path("wizard.py").write_text("""
name = input("Name of the project? ")
licence = input("Licence [MIT]? ") or "MIT"
print(f"made {name} under {licence}")
""")
command = [sys.executable, "wizard.py"]
# end of set-up
import os
import pty
from contextlib import suppress


def read_until(terminal, end):
    text = b""
    while end not in text:
        part = os.read(terminal, 1024)  # an OSError at the end, on Linux
        if not part:
            raise EOFError(f"no {end!r} in {text!r}")
        text += part
    return text


pid, terminal = pty.fork()
if pid == 0:
    try:
        os.execvp(command[0], command)
    finally:  # where it cannot be started, the copy ends
        os._exit(127)

screen = b""
for answer in ("teashop", ""):
    screen += read_until(terminal, b"? ")
    os.write(terminal, answer.encode() + b"\n")
with suppress(OSError):  # to the end, or the program waits to print it
    while part := os.read(terminal, 1024):
        screen += part
os.waitpid(pid, 0)
os.close(terminal)
print(screen.decode(errors="replace").replace("\r\n", "\n"), end="")
