# set-up: a module
from pathlib import Path

Path("tides.py").write_text('''
"""When the water comes."""

HARBOURS = ["Brest", "Dover"]
_cache = {}

def next_high(harbour):
    """Return the time of the next high water."""

def _fetch(harbour):
    """Ask the harbour's server."""

print("tides is being imported")
''')
# end of set-up
import pydoc
import re
from pathlib import Path

pydoc.writedoc("tides")
page = Path("tides.html").read_text(encoding="utf-8")
print("title:", re.search("<title>(.*?)</title>", page)[1])
for word in ("next_high", "HARBOURS", "_fetch", "_cache"):
    print(f"{word:10}", "on the page" if word in page else "left out")
