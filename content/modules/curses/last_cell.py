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

def main(screen):
    try:
        screen.addstr(5, 20, "page")
    except curses.error:
        seen = f"error, yet {screen.instr(5, 20)}"
    screen.insch(5, 23, "?")
    return f"{seen}, then {screen.instr(5, 20)}"

print(in_terminal(main))
