import io
import sys
from contextlib import redirect_stderr, redirect_stdout


def report():
    print("3 rows read")
    print("row 2 is empty", file=sys.stderr)


caught, errors = io.StringIO(), io.StringIO()
with redirect_stdout(caught), redirect_stderr(errors):
    report()

print("output:", caught.getvalue().splitlines())
print("errors:", errors.getvalue().splitlines())

with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
    report()
print("the second report was silenced")
