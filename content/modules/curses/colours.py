import curses
import os, pty, sys
from contextlib import suppress
from pathlib import Path

LEVELS = {"low": curses.COLOR_GREEN, "full": curses.COLOR_RED}


def main(screen):
    if not curses.has_colors():
        return "this terminal has no colours"
    seen = [f"{curses.COLORS} colours"]
    for pair, (level, colour) in enumerate(LEVELS.items(), start=1):
        curses.init_pair(pair, colour, curses.COLOR_BLACK)
        look = curses.color_pair(pair) | curses.A_BOLD
        screen.addstr(pair, 0, level, look)
        fore, back = curses.pair_content(curses.pair_number(look))
        bold = bool(look & curses.A_BOLD)
        seen.append(f"{level:4} colour {fore} on {back}, bold: {bold}")
    screen.getch()  # wait for a key, or nobody sees it
    return "\n".join(seen)


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="24", COLUMNS="80")
    sys.stderr = open("seen.txt", "w")  # where an error is seen
    Path("seen.txt").write_text(curses.wrapper(main))
    os._exit(0)
os.write(terminal, b"\n")  # a key
with suppress(OSError), open(terminal, "rb") as output:
    output.read()
print(Path("seen.txt").read_text())
