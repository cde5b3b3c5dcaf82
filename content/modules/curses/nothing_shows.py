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

import curses

def main(screen, careful):
    box = curses.newwin(3, 20, 2, 0)
    box.addstr("Total")
    screen.refresh()
    if careful:
        box.refresh()
    screen.getch()

for careful in (False, True):
    print(f"refreshed: {careful!s:5} seen:", "Total" in sent_by(main, careful))
