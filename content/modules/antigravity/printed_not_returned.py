import contextlib
import io
import webbrowser

webbrowser.open = str  # no browser here
from antigravity import geohash

place = geohash(48.21, 16.37, b"2026-05-01-41000.25")
print("returned:", place)
with contextlib.redirect_stdout(io.StringIO()) as printed:
    geohash(48.21, 16.37, b"2026-05-01-41000.25")
print("caught:", [float(part) for part in printed.getvalue().split()])
