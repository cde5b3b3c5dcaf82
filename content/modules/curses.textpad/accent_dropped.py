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
from curses.textpad import Textbox

def main(screen):
    return Textbox(curses.newwin(1, 20, 0, 0)).edit()

print(in_terminal(main, keys="café\n".encode()))
