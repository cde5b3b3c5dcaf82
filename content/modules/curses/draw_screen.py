import curses
import os
import pty
import sys
from contextlib import suppress
from pathlib import Path


def main(screen):
    height, width = screen.getmaxyx()
    screen.addstr(0, 0, "Tea of the day", curses.A_BOLD)
    screen.addstr(1, width - 10, "Darjeeling")
    try:
        screen.addstr(3, width - 10, "Lapsang Souchong")
    except curses.error:
        screen.addnstr(2, 0, "cut at the edge: Lapsang Souchong", width)
    screen.getch()  # wait for a key, or nobody sees it
    rows = [screen.instr(row, 0).decode() for row in range(height)]
    return "\n".join(row.rstrip() for row in rows)


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="4", COLUMNS="28")
    sys.stderr = open("seen.txt", "w")  # where an error is seen
    Path("seen.txt").write_text(curses.wrapper(main))
    os._exit(0)
os.write(terminal, b"\n")  # a key
with suppress(OSError), open(terminal, "rb") as output:
    output.read()
print(Path("seen.txt").read_text())
