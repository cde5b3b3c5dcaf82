# set-up: a terminal of 6 rows and 24 columns, and somebody who presses keys
import os
import pty
from contextlib import suppress
from pathlib import Path

def in_terminal(main, *args, keys=b"\n"):
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm", LINES="6", COLUMNS="24")
        Path("result.txt").write_text(str(curses.wrapper(main, *args)))
        os._exit(0)
    os.write(terminal, keys)
    with suppress(OSError), open(terminal, "rb") as output:
        output.read()
    return Path("result.txt").read_text()

# end of set-up

import curses
from curses.textpad import Textbox, rectangle

def main(screen, edge):
    rectangle(screen, 0, 0, 2, 9)  # top, left, bottom, right
    box = Textbox(screen.derwin(3 - 2 * edge, 10 - 2 * edge, edge, edge))
    box.do_command(ord("T"))
    corner = screen.inch(0, 0) & curses.A_CHARTEXT
    return "overwritten" if corner == ord("T") else "whole"

print(in_terminal(main, 0), in_terminal(main, 1))
