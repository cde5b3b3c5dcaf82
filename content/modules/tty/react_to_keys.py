import os
import pty
import termios
import tty


def play(terminal):
    before = termios.tcgetattr(terminal)
    tty.setcbreak(terminal, termios.TCSANOW)
    try:
        while (key := os.read(terminal, 8)) and b"q" not in key:
            print("pressed", key)
            os.write(keyboard, next(keys, b"q"))
    finally:
        termios.tcsetattr(terminal, termios.TCSANOW, before)


keys = iter([b"\x1b[A", b" ", b"q"])  # arrow up, space, q
keyboard, terminal = pty.openpty()
tty.setcbreak(terminal)
os.write(keyboard, b"w")
play(terminal)
print("goodbye")
