import msgpack

packed = msgpack.packb({17: "cup", 18: "pot"})
try:
    msgpack.unpackb(packed)
except ValueError as error:
    print(error)
print(msgpack.unpackb(packed, strict_map_key=False))
