import os
import pty
import termios

for name, file in (("pipe", os.pipe()[0]), ("terminal", pty.openpty()[1])):
    try:
        settings = len(termios.tcgetattr(file))
    except termios.error as error:
        settings = error.args[1]
    print(f"{name:8} isatty: {os.isatty(file)!s:5} settings: {settings}")
