import curses
import os
import pty
from contextlib import suppress
from curses import panel
from pathlib import Path


def main(screen):
    note = panel.new_panel(curses.newwin(2, 6, 0, 0))
    seen = ""
    for column in (10, 34, 35):
        try:
            note.move(1, column)
            seen += f"moved to {note.window().getbegyx()}\n"
        except panel.error:
            seen += f"column {column} is too far\n"
    panel.new_panel(curses.newwin(2, 6, 0, 0))
    return seen + f"still on top: {panel.top_panel() is note}"


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="6", COLUMNS="40")
    Path("seen.txt").write_text(curses.wrapper(main))
    os._exit(0)
with suppress(OSError):
    while os.read(terminal, 1024):
        pass
print(Path("seen.txt").read_text())
