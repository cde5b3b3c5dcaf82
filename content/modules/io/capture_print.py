import io
from contextlib import redirect_stdout


def greet(names):
    for name in names:
        print("Hello,", name)


captured = io.StringIO()
with redirect_stdout(captured):
    greet(["Ann", "Ben"])

captured.seek(0)
lines = [line.removesuffix("\n") for line in captured]
print(len(lines), "lines were printed:", lines)
