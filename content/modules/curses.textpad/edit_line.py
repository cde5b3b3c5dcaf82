import curses
import os
import pty
import sys
from contextlib import suppress
from curses.textpad import Textbox
from pathlib import Path


def main(screen):
    screen.addstr(0, 0, "Name:")
    screen.refresh()
    field = curses.newwin(1, 20, 0, 6)  # height, width, row, column
    for key in reversed(b"Daijeeling\x01\x06\x06r\x0a"):
        curses.ungetch(key)  # as typed: text, Ctrl-A, Ctrl-F twice, r, Enter
    return Textbox(field).edit()


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="24", COLUMNS="80")
    sys.stderr = open("typed.txt", "w")  # where an error is seen
    Path("typed.txt").write_text(curses.wrapper(main))
    os._exit(0)
with suppress(OSError):
    while os.read(terminal, 1024):
        pass
typed = Path("typed.txt").read_text()
print(f"{typed!r} becomes {typed.strip()!r}")
