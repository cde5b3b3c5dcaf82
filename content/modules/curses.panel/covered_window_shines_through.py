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

def main(screen, careless):
    stock, question = curses.newwin(3, 20, 0, 0), curses.newwin(3, 20, 0, 0)
    pile = [curses.panel.new_panel(each) for each in (stock, question)]
    stock.addstr(1, 1, "Assam")  # behind the question
    stock.refresh() if careless else curses.panel.update_panels()
    curses.doupdate()

for careless in (True, False):
    print("drawn over the question:", "Assam" in sent_by(main, careless))
