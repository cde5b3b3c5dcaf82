# set-up: a terminal of 6 rows and 24 columns that notes what is sent to it
import os
import pty
from contextlib import suppress

def sent_by(main, *args):
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(TERM="xterm", LINES="6", COLUMNS="24")
        curses.wrapper(main, *args)
        os._exit(0)
    os.write(terminal, b"\n")
    sent = b""
    with suppress(OSError):
        while part := os.read(terminal, 1024):
            sent += part
    return sent.decode()

# end of set-up

import curses.panel

def main(screen, height):
    screen.addstr(5, 0, "F1 for help")
    pile = curses.panel.new_panel(curses.newwin(height, 24, 0, 0))
    pile.bottom()
    curses.panel.update_panels()
    curses.doupdate()

for height in (6, 5):
    print(height, "rows, help seen:", "help" in sent_by(main, height))
