import os

try:
    import msvcrt

    def read_key(keyboard=None):
        return msvcrt.getwch()

except ImportError:  # Linux and macOS
    import pty
    import termios
    import tty

    def read_key(keyboard=0):
        before = termios.tcgetattr(keyboard)
        tty.setcbreak(keyboard, termios.TCSANOW)
        try:
            return os.read(keyboard, 1).decode(errors="replace")
        finally:
            termios.tcsetattr(keyboard, termios.TCSANOW, before)


if os.name == "nt":
    keyboard = msvcrt.ungetwch("y")  # as if somebody had pressed it
else:
    person, keyboard = pty.openpty()
    os.write(person, b"y")
print("Cancel the order?", read_key(keyboard))
