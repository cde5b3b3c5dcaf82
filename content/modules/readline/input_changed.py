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
def plain():
    return ascii(input("> "))

def imported():
    import readline
    return ascii(input("> "))

for ask in (plain, imported):  # Ctrl-A goes to the start of the line
    print(f"{ask.__name__:9}", at_terminal(ask, b"pot\x01tea\n"))
