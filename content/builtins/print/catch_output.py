import io
from contextlib import redirect_stdout


def greet(name):
    print("Good morning,", name)


caught = io.StringIO()
with redirect_stdout(caught):
    greet("Ada")
    greet("Grace")

caught.seek(0)
lines = [line.removesuffix("\n") for line in caught]
print(len(lines), "lines, the last one:", *lines[-1:])
