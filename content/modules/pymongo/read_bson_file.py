from pathlib import Path

import bson

file = Path("items.bson")
with file.open("wb") as out:
    for item in ({"name": "teapot", "tags": ["tea", "blue"]}, {"name": "café"}):
        out.write(bson.encode(item))

with file.open("rb") as source:
    for item in bson.decode_file_iter(source):
        print(item)
print(len(bson.decode_all(file.read_bytes())), "documents at once")
print(bson.encode({"n": 1}))
try:
    bson.decode(file.read_bytes()[:20])
except bson.errors.InvalidBSON as error:
    print("InvalidBSON:", error)
