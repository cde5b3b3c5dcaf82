import bisect
import inspect
from pathlib import Path

# A module in Python often hands its inner loops to a compiled twin.
import _bisect

print("source file:", Path(inspect.getsourcefile(bisect)).name)
same = bisect.bisect_left is _bisect.bisect_left
print("compiled function in use:", same)
try:
    inspect.getsource(bisect.bisect_left)
except TypeError:
    print("its source is not Python, so there is none to show")
