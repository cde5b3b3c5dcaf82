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
print("\n".join(lines[2:8]))  # after a line of stars and the place
print("failed:", result.failed)
