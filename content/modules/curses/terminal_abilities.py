import curses
import os

screen = os.open(os.devnull, os.O_WRONLY)  # sys.stdout.fileno() at a terminal
try:
    curses.setupterm("typewriter", screen)
except curses.error:
    print("nobody has described that terminal")

curses.setupterm("xterm", screen)
print("colours:    ", curses.tigetnum("colors"))
print("bold:       ", curses.tigetstr("bold"))
print("clear:      ", curses.tigetstr("clear"))
print("row 4 col 9:", curses.tparm(curses.tigetstr("cup"), 4, 9))
print("red:        ", curses.tparm(curses.tigetstr("setaf"), curses.COLOR_RED))
