import curses
import os
import pty
import sys
from contextlib import suppress
from pathlib import Path


def main(screen):
    screen.refresh()
    box = curses.newwin(5, 24, 1, 4)  # height, width, row, column
    box.border("|", "|", "-", "-", "+", "+", "+", "+")
    box.addstr(0, 2, " Orders ")
    inner = box.derwin(3, 20, 1, 2)
    inner.scrollok(True)
    for number in range(1, 6):
        inner.addstr(f"\norder {number}")
    box.getch()  # refreshes, and waits for a key
    return "\n".join(box.instr(row, 0).decode() for row in range(5))


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="24", COLUMNS="80")
    sys.stderr = open("seen.txt", "w")  # where an error is seen
    Path("seen.txt").write_text(curses.wrapper(main))
    os._exit(0)
os.write(terminal, b"\n")  # a key
with suppress(OSError), open(terminal, "rb") as output:
    output.read()
print(Path("seen.txt").read_text())
