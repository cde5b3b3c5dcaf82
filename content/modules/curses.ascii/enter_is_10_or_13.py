# set-up: a terminal, and somebody who does something once it asks
import os
import pty
from contextlib import suppress
from pathlib import Path

def in_terminal(main, *args, act):
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm")
        Path("result.txt").write_text(str(curses.wrapper(main, *args)))
        os._exit(0)
    with suppress(OSError):
        while part := os.read(terminal, 1024):
            if b"Press" in part:
                act(terminal)
    return Path("result.txt").read_text()

# end of set-up

import curses
from curses.ascii import CR, LF

def main(screen, setting):
    setting()
    screen.addstr("Press Enter")
    key = screen.getch()
    return f"{setting.__name__:4} {key}, Enter: {key in (LF, CR)}"

for setting in (curses.nl, curses.nonl):
    print(in_terminal(main, setting, act=lambda tty: os.write(tty, b"\r")))
