# set-up: a terminal, and how it is set
import os
import pty
import termios

keyboard, terminal = pty.openpty()


def is_raw():
    return not termios.tcgetattr(terminal)[3] & termios.ICANON
# end of set-up
import tty

before = termios.tcgetattr(terminal)
for tidy in (False, True):
    try:
        tty.setraw(terminal)
        raise KeyboardInterrupt
    except KeyboardInterrupt:
        if tidy:
            termios.tcsetattr(terminal, termios.TCSADRAIN, before)
    print("raw after the program:", is_raw())
