chunks = [b"LOGIN ad", b"a\nLIST\nGET re", b"port.csv\nQU", b"IT"]

buffer = bytearray()
for chunk in chunks:
    buffer += chunk
    print(f"received {chunk}")
    while (end := buffer.find(b"\n")) >= 0:
        message = bytes(buffer[:end]).removesuffix(b"\r")
        del buffer[:end + 1]
        print("    message:", message.decode("utf-8", "replace"))

print("left over:", bytes(buffer))
