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

def ask():
    input("PIN> ")
    return readline.get_history_item(1)

print("kept:", at_terminal(ask, b"4711\n"))
readline.set_auto_history(False)
print("kept:", at_terminal(ask, b"4711\n"))
