# set-up: somebody who types gre, Tab and Enter at a terminal
import os
import pty
import sys
from contextlib import suppress


def at_terminal(shell, **without):
    pid, terminal = pty.fork()
    if pid == 0:
        sys.modules |= without
        shell.cmdloop()
        os._exit(0)
    screen = os.read(terminal, 1024)
    os.write(terminal, b"gre\t\n")
    with suppress(OSError):
        while part := os.read(terminal, 1024):
            screen += part
    os.waitpid(pid, 0)
    return screen.decode().splitlines()[-1]


# end of set-up
import cmd


class Shell(cmd.Cmd):
    def do_greet(self, rest):
        print("welcome")
        return True

    def default(self, line):
        print("unknown:", line)
        return True

print("with readline:", at_terminal(Shell()))
print("without:", at_terminal(Shell(), readline=None))
