import os
import pty
import termios

reading, writing = os.pipe()
try:
    termios.tcgetattr(reading)
except termios.error as error:
    print("termios.error:", error.args[1])
print("a pipe:    ", os.isatty(reading))

screen, terminal = pty.openpty()
print("a terminal:", os.isatty(terminal))
print("rows and columns:", termios.tcgetwinsize(terminal))
termios.tcsetwinsize(screen, (24, 80))
print("rows and columns:", termios.tcgetwinsize(terminal))
print("columns, lines:  ", tuple(os.get_terminal_size(terminal)))
