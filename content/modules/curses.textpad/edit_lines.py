import curses
import os
import pty
import sys
from contextlib import suppress
from curses.textpad import Textbox, rectangle
from pathlib import Path


def main(screen):
    rectangle(screen, 0, 0, 4, 31)  # top, left, bottom, right
    screen.refresh()
    box = Textbox(curses.newwin(3, 30, 1, 1))
    text = "tea for two\nno milk"
    for number, row in enumerate(text.splitlines()):
        fits = number < 3 and len(row) < 30
        if not (fits and row.isascii() and row.isprintable()):
            raise ValueError(f"not for this box: {row!r}")
    for char in text:
        box.do_command(ord(char))
    for key in reversed(b", please\x10\x01T\x07"):
        curses.ungetch(key)  # as typed; \x10 goes up, \x01 left, \x07 ends
    box.edit()
    box.stripspaces = False  # or empty rows are left out
    return box.gather().rstrip()


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="24", COLUMNS="80")
    sys.stderr = open("note.txt", "w")  # where an error is seen
    Path("note.txt").write_text(curses.wrapper(main))
    os._exit(0)
with suppress(OSError):
    while os.read(terminal, 1024):
        pass
for line in Path("note.txt").read_text().splitlines():
    print(line.rstrip())
