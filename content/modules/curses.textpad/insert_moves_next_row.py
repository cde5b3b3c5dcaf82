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

def main(screen, insert):
    field = curses.newwin(2, 8, 0, 0)
    field.addstr(1, 0, "no milk")
    field.move(0, 0)
    Textbox(field, insert).do_command(ord("T"))
    return field.instr(1, 0).startswith(b"no milk")

for insert in (True, False):
    print(f"{insert=}: next row kept {in_terminal(main, insert)}")
