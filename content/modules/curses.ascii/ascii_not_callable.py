from curses import ascii

try:
    print(ascii("café"))
except TypeError as error:
    print(error)

del ascii
import curses.ascii
print(ascii("café"), curses.ascii.isascii("é"))
