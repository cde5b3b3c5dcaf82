import curses
import os
import pty
from contextlib import suppress
from curses import panel


def main(screen):
    screen.addstr(2, 4, "Darjeeling, two cups")
    question = curses.newwin(3, 30, 1, 2)  # height, width, row, column
    question.addstr(1, 2, "Cancel the order?")
    pop_up = panel.new_panel(question)
    for action in (pop_up.hide, pop_up.show, pop_up.hide):
        action()
        panel.update_panels()
        curses.doupdate()


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="6", COLUMNS="40")
    curses.wrapper(main)
    os._exit(0)
sent = b""
with suppress(OSError):
    while part := os.read(terminal, 1024):
        sent += part
print("the order was drawn", sent.count(b"Darjeeling"), "times")
print("the pop-up was drawn", sent.count(b"Cancel"), "time")
