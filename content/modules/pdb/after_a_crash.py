import io
import pdb
import sys
from contextlib import redirect_stdout


def total(order):
    result = 0
    for article in order:
        result += article["price"]
    return result


typed = ["p result", "p article", "quit"]
sys.stdin = io.StringIO("\n".join(typed) + "\n")  # instead of a keyboard
with redirect_stdout(io.StringIO()) as screen:
    try:
        total([{"price": 2}, {"prise": 3}])
    except KeyError as error:
        pdb.post_mortem(error.__traceback__)

_, *replies = screen.getvalue().split("(Pdb) ")
for command, reply in zip(typed, replies):
    print(f"(Pdb) {command}\n{reply}", end="")
