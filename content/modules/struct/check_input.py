import struct


def attempt(call, *arguments):
    try:
        print(call(*arguments))
    except struct.error as error:
        print("struct.error:", error)
    except OverflowError as error:
        print("OverflowError:", error)


attempt(struct.unpack, ">I", b"\x00\x01")
attempt(struct.pack, ">H", 1, 2)
attempt(struct.pack, ">f", 1e39)
attempt(struct.pack, "5s", "Zürich")
attempt(struct.pack, "5s", "Zürich".encode())
