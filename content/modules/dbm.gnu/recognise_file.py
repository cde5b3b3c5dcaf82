import dbm
import sys
from pathlib import Path

try:
    import dbm.gnu
except ImportError:
    pass  # whichdb knows the format all the same

magic = (0x13579ACE).to_bytes(4, sys.byteorder)
Path("members.db").write_bytes(magic + bytes(12))  # cut off on the way

for name in ("members.db", "nowhere.db"):
    print(f"{name:11} {dbm.whichdb(name)}")
    try:
        dbm.open(name)
    except dbm.error:
        print("  cannot be opened here")
