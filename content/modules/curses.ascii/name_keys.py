import curses
from curses.ascii import BS, CR, DEL, ESC, LF, ctrl, isctrl, isprint


def name(key):
    if key == -1:
        return "no key in time"
    if key in (LF, CR, curses.KEY_ENTER):
        return "Enter"
    if key in (BS, DEL, curses.KEY_BACKSPACE):
        return "Backspace"
    if key > 255:
        return "special key"
    if key == ESC:
        return "Escape"
    if isctrl(key):
        return "Ctrl-" + chr(key + 64)
    return chr(key) if isprint(key) else "part of a letter"


quit_key = ctrl(ord("q"))
for key in (97, 10, 127, 263, 27, quit_key, 195, curses.KEY_UP):
    print(f"{key:3} {name(key)}")
