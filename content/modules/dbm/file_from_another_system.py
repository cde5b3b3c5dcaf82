# set-up: a file of GDBM, and a Python without that library
import sys
from pathlib import Path

sys.modules["_gdbm"] = None
Path("stock").write_bytes(0x13579ACE.to_bytes(4, sys.byteorder) + bytes(20))
# end of set-up
import dbm
import dbm.dumb

try:
    dbm.open("stock")
except dbm.error as error:
    print(error)
with dbm.dumb.open("portable") as stock:
    stock["tea"] = "4"
print(dbm.whichdb("portable"), "works everywhere")
