import curses.panel
import os, pty, sys
from contextlib import suppress
from pathlib import Path


def stack(one):
    return [one.userptr(), *stack(one.above())] if one else []


def main(screen):
    panels = {}
    for row, name in enumerate(["orders", "stock", "help"]):
        panels[name] = curses.panel.new_panel(curses.newwin(3, 20, row, row))
        panels[name].set_userptr(name)
        panels[name].window().addstr(name)
    before = stack(curses.panel.bottom_panel())
    panels["orders"].top()
    curses.panel.update_panels()
    curses.doupdate()
    screen.getch()  # wait for a key, or nobody sees it
    return f"{before}\n{stack(curses.panel.bottom_panel())}"


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="6", COLUMNS="40")
    sys.stderr = open("seen.txt", "w")  # where an error is seen
    Path("seen.txt").write_text(curses.wrapper(main))
    os._exit(0)
os.write(terminal, b"\n")  # a key
with suppress(OSError), open(terminal, "rb") as output:
    output.read()
print(Path("seen.txt").read_text())
