import os
import pty
import termios

ours, theirs = pty.openpty()
print(*os.get_terminal_size(theirs))
termios.tcsetwinsize(ours, (24, 80))
print(*os.get_terminal_size(theirs))
