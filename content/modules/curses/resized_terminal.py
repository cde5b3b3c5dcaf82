# set-up: a terminal, and somebody who does something once it asks
import os
import pty
from contextlib import suppress
from pathlib import Path

def in_terminal(main, *args, act):
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ["TERM"] = "xterm"
        os.environ.pop("LINES", None)
        os.environ.pop("COLUMNS", None)
        Path("result.txt").write_text(str(curses.wrapper(main, *args)))
        os._exit(0)
    with suppress(OSError):
        while part := os.read(terminal, 1024):
            if b"Press" in part:
                act(terminal)
    return Path("result.txt").read_text()

# end of set-up

import curses
import termios

def main(screen):
    before = screen.getmaxyx()
    screen.timeout(100)
    screen.addstr("Press q to quit")
    while screen.getch() != curses.KEY_RESIZE:
        pass
    return f"{before} becomes {screen.getmaxyx()}"

def pull(terminal):
    termios.tcsetwinsize(terminal, (12, 40))
print(in_terminal(main, act=pull))
