import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()) as output:
    import this
title, _, *principles = output.getvalue().splitlines()
print(len(principles), "under", repr(title))
