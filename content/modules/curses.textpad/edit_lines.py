import curses
import os, pty, sys
from contextlib import suppress
from curses.textpad import Textbox, rectangle
from pathlib import Path


def main(screen):
    rectangle(screen, 0, 0, 4, 31)  # top, left, bottom, right
    screen.refresh()
    box = Textbox(curses.newwin(3, 30, 1, 1))
    for char in "tea for two\n\nno milk":
        box.do_command(ord(char))
    for key in reversed(b", please\x10\x10\x01T\x07"):
        curses.ungetch(key)  # as typed; \x10 goes up, \x01 left, \x07 ends
    box.edit()
    box.stripspaces = False  # or gather leaves out empty rows, as edit does
    return box.gather()


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="24", COLUMNS="80")
    sys.stderr = open("typed.txt", "w")  # where an error is seen
    Path("typed.txt").write_text(curses.wrapper(main))
    os._exit(0)
with suppress(OSError):
    while os.read(terminal, 1024):
        pass
for line in Path("typed.txt").read_text().rstrip().splitlines():
    print(line.rstrip())
