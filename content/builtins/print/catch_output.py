import io
from contextlib import redirect_stdout


def greet(name):
    print("Good morning,", name)


caught = io.StringIO()
with redirect_stdout(caught):
    greet("Ada")
    greet("Grace")

lines = caught.getvalue().splitlines()
print(len(lines), "lines, the last one:", *lines[-1:])
