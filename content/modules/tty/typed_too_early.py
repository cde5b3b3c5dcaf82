# set-up: a terminal, and how it is set
import os
import pty
import termios

keyboard, terminal = pty.openpty()


def is_raw():
    return not termios.tcgetattr(terminal)[3] & termios.ICANON
# end of set-up
import select
import tty

for when in (termios.TCSAFLUSH, termios.TCSANOW):
    os.write(keyboard, b"yes\n")
    select.select([terminal], [], [], 10)  # it has arrived
    tty.setraw(terminal, when)
    waiting = select.select([terminal], [], [], 0.2)[0]
    print(os.read(terminal, 10) if waiting else "thrown away")
