import curses
import os, pty, sys
from contextlib import suppress
from pathlib import Path


def main(screen):
    screen.timeout(100)  # milliseconds that getch waits
    seen = []
    for left in range(9, 0, -1):
        screen.addstr(0, 0, f"{left:2} minutes left")
        if left == 7:
            curses.ungetch("h")
        key = screen.getch()
        name = "no key" if key == -1 else curses.keyname(key).decode()
        seen.append(f"{left}: {name}")
        if key != -1:
            break
    return "\n".join(seen)


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="24", COLUMNS="80")
    sys.stderr = open("seen.txt", "w")  # where an error is seen
    Path("seen.txt").write_text(curses.wrapper(main))
    os._exit(0)
with suppress(OSError):
    while os.read(terminal, 1024):
        pass
print(Path("seen.txt").read_text())
