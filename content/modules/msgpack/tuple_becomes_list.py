import msgpack

packed = msgpack.packb({"point": (1, 2), "price": 0.1})
print(msgpack.unpackb(packed))
print(msgpack.unpackb(packed, use_list=False)["point"])
for value in ({"a"}, 2**64):
    try:
        msgpack.packb(value)
    except (TypeError, OverflowError) as error:
        print(error)
