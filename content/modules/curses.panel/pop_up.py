import curses.panel
import os
import pty
from contextlib import suppress


def main(screen):
    curses.typeahead(-1)  # draw also while the next key waits
    screen.addstr(2, 4, "Darjeeling, two cups")
    question = curses.newwin(3, 30, 1, 2)  # height, width, row, column
    question.addstr(1, 2, "Cancel the order?")
    pop_up = curses.panel.new_panel(question)
    for action in (pop_up.hide, pop_up.show, pop_up.hide):
        action()
        curses.panel.update_panels()
        curses.doupdate()
        screen.getch()  # wait for a key, or nobody sees it


pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="xterm", LINES="6", COLUMNS="40")
    curses.wrapper(main)
    os._exit(0)
sent = b""
os.write(terminal, b"\n\n\n")  # three keys
with suppress(OSError):
    while part := os.read(terminal, 1024):
        sent += part
print("the order was drawn", sent.count(b"Darjeeling"), "times")
print("the pop-up was drawn", sent.count(b"Cancel"), "time")
