import msgpack

with open("events.msgpack", "wb") as file:
    for number in range(3):
        file.write(msgpack.packb({"event": number}))

with open("events.msgpack", "rb") as file:
    for event in msgpack.Unpacker(file, max_buffer_size=1_000_000):
        print(event)

unpacker = msgpack.Unpacker()
whole = msgpack.packb({"cups": 6}) + msgpack.packb([1, 2])
for piece in (whole[:4], whole[4:9], whole[9:]):
    unpacker.feed(piece)
    print(len(piece), "bytes came:", list(unpacker))
