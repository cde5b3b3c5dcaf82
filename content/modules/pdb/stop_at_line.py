import io
import pdb
import sys
from contextlib import redirect_stdout


def area(width, height):
    pdb.set_trace()
    return width * height


typed = ["p width, height", "p width * height", "continue"]
sys.stdin = io.StringIO("\n".join(typed) + "\n")  # instead of a keyboard
with redirect_stdout(io.StringIO()) as screen:
    print("area:", area(3, 4))

_, *replies = screen.getvalue().split("(Pdb) ")
for command, reply in zip(typed, replies):
    print(f"(Pdb) {command}\n{reply}", end="")
