# set-up: a file as mongodump writes it
from pathlib import Path

import bson

file = Path("items.bson")
file.write_bytes(
    bson.encode({"name": "teapot", "tags": ["tea", "blue"]})
    + bson.encode({"name": "café"})
)
# end of set-up
from pathlib import Path

import bson

file = Path("items.bson")
with file.open("rb") as source, open("copy.bson", "wb") as out:
    for item in bson.decode_file_iter(source):
        print(item)
        out.write(bson.encode(item))
print(len(bson.decode_all(file.read_bytes())), "documents at once")
print(bson.encode({"n": 1}))
try:
    bson.decode(file.read_bytes()[:20])
except bson.errors.InvalidBSON as error:
    print("InvalidBSON:", error)
