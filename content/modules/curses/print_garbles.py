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
from pathlib import Path

def main(screen):
    screen.addstr(0, 0, "Orders")
    screen.refresh()
    print("3 left", flush=True)
    Path("seen.txt").write_bytes(screen.instr(0, 0, 12))

print("reached the terminal:", "3 left" in sent_by(main))
print("known to curses:     ", Path("seen.txt").read_text())
