import json

import msgpack

reading = {
    "sensor": "s1", "values": [21.5, 22.0], "raw": b"\x00\xff", "ok": True
}
data = msgpack.packb(reading)
print(len(data), "bytes,", type(data).__name__)
print(msgpack.unpackb(data))

text = json.dumps({**reading, "raw": None})
print(len(text), "characters of JSON, without the raw bytes")

with open("reading.msgpack", "wb") as file:  # which empties an old one
    file.write(data)
with open("reading.msgpack", "rb") as file:
    print(msgpack.unpack(file) == reading)
