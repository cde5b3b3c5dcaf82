import dbm
from pathlib import Path

try:
    import dbm.ndbm
except ImportError:
    pass  # dbm.open says so below

for ending in (".dir", ".pag"):
    Path("accounts" + ending).write_bytes(b"from another computer")

print(dbm.whichdb("accounts"))
try:
    dbm.open("accounts", "r")
except dbm.error:
    print("cannot be opened here, export it where it was made")
