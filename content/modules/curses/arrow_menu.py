import curses
import os
import pty
import sys
from contextlib import suppress
from pathlib import Path

TEAS = ["Assam", "Darjeeling", "Sencha"]


def main(screen):
    chosen, key = 0, None
    while key not in (ord("\n"), curses.KEY_ENTER):
        width = screen.getmaxyx()[1] - 1
        for y, tea in enumerate(TEAS):
            screen.addnstr(y, 0, tea, width, curses.A_REVERSE * (y == chosen))
        key = screen.getch()
        chosen += (key == curses.KEY_DOWN) - (key == curses.KEY_UP)
        chosen %= len(TEAS)
    return TEAS[chosen]


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="24", COLUMNS="80")
    sys.stderr = open("chosen.txt", "w")  # where an error is seen
    Path("chosen.txt").write_text(curses.wrapper(main))
    os._exit(0)
os.write(terminal, b"\x1bOB\x1bOB\x1bOA\n")  # down, down, up, Enter
with suppress(OSError):
    while os.read(terminal, 1024):
        pass
print("chosen:", Path("chosen.txt").read_text())
