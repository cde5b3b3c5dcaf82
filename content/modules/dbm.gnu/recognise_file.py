# set-up: the beginning of a GDBM file
import sys
from pathlib import Path

magic = (0x13579ACE).to_bytes(4, sys.byteorder)
Path("members.db").write_bytes(magic + bytes(12))  # cut off on the way
# end of set-up
import dbm

try:
    import dbm.gnu
except ImportError:
    pass  # whichdb knows the format all the same

for name in ("members.db", "nowhere.db"):
    print(f"{name:11} {dbm.whichdb(name)}")
    try:
        dbm.open(name)
    except dbm.error:
        print("  cannot be opened here")
