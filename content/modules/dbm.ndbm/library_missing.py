# set-up: two files of another computer
from pathlib import Path

for ending in (".dir", ".pag"):
    Path("accounts" + ending).write_bytes(b"from another computer")
# end of set-up
import dbm

try:
    import dbm.ndbm
except ImportError:
    pass  # dbm.open says so below

print(dbm.whichdb("accounts"))
try:
    dbm.open("accounts", "r")
except dbm.error:
    print("cannot be opened here, export it where it was made")
