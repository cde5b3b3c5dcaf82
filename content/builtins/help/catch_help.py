import io
import pydoc
from contextlib import redirect_stdout


def tip(total, percent=10):
    """Work out the tip, rounded to full cents."""
    return round(total * percent / 100, 2)


with redirect_stdout(io.StringIO()) as output:
    result = help(tip)

lines = output.getvalue().splitlines()
print(f"{len(lines)} lines, help returned {result}")
for line in lines:
    if line.strip():
        print("|", line)
print("only the docstring:", tip.__doc__)

text = pydoc.render_doc(tip, renderer=pydoc.plaintext)
print("without help:", len(text.splitlines()), "lines of text")
