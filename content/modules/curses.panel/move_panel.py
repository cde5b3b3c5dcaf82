import curses.panel
import os, pty, sys
from contextlib import suppress
from pathlib import Path


def main(screen):
    note = curses.panel.new_panel(curses.newwin(2, 6, 0, 0))
    note.window().addstr("tea")
    note.move(1, 34)
    seen = f"moved to {note.window().getbegyx()}\n"
    try:
        note.move(1, 35)
    except curses.panel.error:
        seen += "column 35 is too far\n"
    curses.panel.new_panel(curses.newwin(2, 6, 0, 0))
    curses.panel.update_panels()
    curses.doupdate()
    screen.getch()  # wait for a key, or nobody sees it
    return seen + f"still on top: {curses.panel.top_panel() is note}"


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
