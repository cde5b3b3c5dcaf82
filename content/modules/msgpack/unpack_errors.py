import msgpack

data = msgpack.packb({"name": "Zoë", "cups": [1, 2, 3]})
cases = {
    "whole": data,
    "cut off": data[:-1],
    "two": data + data,
    "random": b"\xc1",
    "huge": b"\xdd\xff\xff\xff\xff",
    "text": b"\xa1\xff",
}
for name, received in cases.items():
    try:
        print(f"{name:8}", msgpack.unpackb(received))
    except (ValueError, msgpack.UnpackException) as error:
        print(f"{name:8}", type(error).__name__, str(error)[:40])
