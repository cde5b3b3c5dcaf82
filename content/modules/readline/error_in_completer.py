# set-up: somebody who types at a terminal
import os
import pty
from contextlib import suppress


def at_terminal(function, keys):
    pid, terminal = pty.fork()
    if pid == 0:
        print(f"\n{function()}", flush=True)
        os._exit(0)
    screen = b""
    while b"> " not in screen:
        screen += os.read(terminal, 1024)
    os.write(terminal, keys)
    with suppress(OSError):
        while part := os.read(terminal, 1024):
            screen += part
    os.waitpid(pid, 0)
    return screen.decode().splitlines()[-1]


# end of set-up
import readline

def complete(text, number):
    raise ValueError("a mistake of yours")

def ask():
    readline.set_completer(complete)
    readline.parse_and_bind("tab: complete")
    readline.parse_and_bind("bind ^I rl_complete")
    return repr(input("> "))
print("read:", at_terminal(ask, b"wea\t\n"))
