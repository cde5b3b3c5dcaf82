import curses
import os
import pty
from contextlib import suppress
from curses import panel
from pathlib import Path


def stack():
    names, one = [], panel.bottom_panel()
    while one:
        names, one = names + [one.userptr()], one.above()
    return names


def main(screen):
    panels = {}
    for row, name in enumerate(["orders", "stock", "help"]):
        panels[name] = panel.new_panel(curses.newwin(4, 20, row, row * 4))
        panels[name].set_userptr(name)
    before = stack()
    panels["orders"].top()
    return f"before: {before}\nafter:  {stack()}"


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="24", COLUMNS="80")
    Path("seen.txt").write_text(curses.wrapper(main))
    os._exit(0)
with suppress(OSError):
    while os.read(terminal, 1024):
        pass
print(Path("seen.txt").read_text())
