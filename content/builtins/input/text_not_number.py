# set-up: answers in the place of a keyboard
import io
import sys

sys.stdin = io.StringIO("9\n10\n")
# end of set-up
yours, mine = input(), input()
print("as text:   ", yours > mine)
try:
    print(yours + 1)
except TypeError as error:
    print(error)
print("as numbers:", int(yours) > int(mine), int(yours) + 1)
