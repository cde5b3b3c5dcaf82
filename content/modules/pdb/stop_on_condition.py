import io
import pdb
import sys
from contextlib import redirect_stdout
from os.path import basename, normcase


def add_up(numbers):
    running = 0
    for number in numbers:
        running += number
    return running


typed = ["break 11, number < 0", "continue", "p running", "next", "p running"]
sys.stdin = io.StringIO("\n".join(typed) + "\ncontinue\n")  # the keyboard
with redirect_stdout(io.StringIO()) as screen:
    total = pdb.runcall(add_up, [12, 7, -4, 20])

session = screen.getvalue().replace(normcase(__file__), basename(__file__))
_, *replies = session.split("(Pdb) ")
for command, reply in zip(typed, replies):
    print(f"(Pdb) {command}\n{reply}", end="")
print("total:", total)
