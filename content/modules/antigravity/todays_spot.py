import contextlib
import io
import webbrowser

webbrowser.open = print  # shows what the import would open

from antigravity import geohash

day = b"2026-05-01-41000.25"  # date and opening of the Dow Jones
vienna = 48.21, 16.37
print("near Vienna:")
geohash(*vienna, day)

printed = io.StringIO()
with contextlib.redirect_stdout(printed):
    geohash(51.48, -0.12, day)
latitude, longitude = map(float, printed.getvalue().split())
print("near London, asked for -0.12:", longitude)
try:
    geohash(*vienna, "2026-05-01")
except TypeError as error:
    print(type(error).__name__, "- the day must be bytes")
