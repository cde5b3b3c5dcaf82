# set-up: a terminal, and how it is set
import os
import pty
import termios

keyboard, terminal = pty.openpty()


def is_raw():
    return not termios.tcgetattr(terminal)[3] & termios.ICANON
# end of set-up
import tty

os.write(terminal, b"tea\ncake")
print("before:", os.read(keyboard, 20))
tty.setraw(terminal)
for text in (b"tea\ncake", b"tea\r\ncake"):
    os.write(terminal, text)
    print("raw:   ", os.read(keyboard, 20))
