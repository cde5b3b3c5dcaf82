import doctest
import io
from contextlib import redirect_stdout


def initials(name):
    """
    >>> initials("Ada Lovelace")
    AL
    """
    return "".join(word[0] for word in name.split())


report = io.StringIO()
with redirect_stdout(report):
    result = doctest.testmod()

lines = report.getvalue().splitlines()
start = lines.index("Failed example:")
print("\n".join(lines[start : start + 6]))
print("failed:", result.failed)
