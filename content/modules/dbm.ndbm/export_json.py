# set-up: a file with two keys, in a similar format where there is no ndbm
try:
    import dbm.ndbm as store
except ImportError:
    import dbm.dumb as store

with store.open("members", "n") as members:
    members["ana"] = "ana@example.org"
    members["jörg"] = "joerg@example.org"
# end of set-up
import json
from pathlib import Path

try:
    import dbm.ndbm as store
except ImportError:
    import dbm.dumb as store  # for the file of the set-up

with store.open("members", "r") as members:
    found = {key.decode(): members[key].decode() for key in members.keys()}

text = json.dumps(found, sort_keys=True, ensure_ascii=False, indent=1)
Path("members.json").write_text(text, encoding="utf-8")
print(text)
print("a file without ending:", Path("members").exists())
