import os
import pty
import termios


def read_key(terminal, tenths=0):
    before = termios.tcgetattr(terminal)
    changed = termios.tcgetattr(terminal)
    changed[3] &= ~(termios.ICANON | termios.ECHO)
    changed[6][termios.VMIN] = 0 if tenths else 1
    changed[6][termios.VTIME] = min(tenths, 255)  # one byte
    termios.tcsetattr(terminal, termios.TCSANOW, changed)
    try:
        return os.read(terminal, 1)
    finally:
        termios.tcsetattr(terminal, termios.TCSANOW, before)


keyboard, terminal = pty.openpty()
print("after 0.2 s:", read_key(terminal, tenths=2))
os.write(keyboard, b"y")
print("key pressed:", read_key(terminal))
