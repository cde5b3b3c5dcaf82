# set-up: a folder on the path
import sys
from pathlib import Path

Path("tools").mkdir()
Path("tools", "notes.txt").write_text("a line of another file\n")
sys.path.append("tools")
# end of set-up
import linecache
from pathlib import Path

print(Path("notes.txt").exists())
print(repr(linecache.getline("notes.txt", 1)))
print(repr(linecache.getline(str(Path("notes.txt").resolve()), 1)))
