import os
import pty
import termios
from contextlib import contextmanager

LOCAL = 3  # the place of the flags that hold ECHO


@contextmanager
def hidden(terminal):
    before = termios.tcgetattr(terminal)
    changed = termios.tcgetattr(terminal)
    changed[LOCAL] &= ~termios.ECHO
    termios.tcsetattr(terminal, termios.TCSADRAIN, changed)
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


keyboard, terminal = pty.openpty()
with hidden(terminal):
    os.write(keyboard, b"s3cret\n")
    print("read: ", os.read(terminal, 100))
os.write(keyboard, b"tea\n")
print("read: ", os.read(terminal, 100))
print("shown:", os.read(keyboard, 100))
