import pty
import subprocess
import sys
import termios

CODE = "import tty; tty.setraw(0); open('no such menu')"  # fails half way
terminal = pty.openpty()[1]
before = termios.tcgetattr(terminal)
quiet = {"stdin": terminal, "stderr": subprocess.DEVNULL}
subprocess.run([sys.executable, "-c", CODE], **quiet)
for settings in (termios.tcgetattr(terminal), before):
    termios.tcsetattr(terminal, termios.TCSANOW, settings)
    print("echo:", bool(settings[3] & termios.ECHO))
