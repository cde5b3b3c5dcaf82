# set-up: a Python without the ndbm library
import sys

sys.modules["_dbm"] = None
# end of set-up
from dbm import ndbm

print(ndbm)
try:
    import dbm.ndbm
except ImportError:
    print("import dbm.ndbm: ImportError")
