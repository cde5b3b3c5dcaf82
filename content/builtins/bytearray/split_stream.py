chunks = [b"LOGIN ad", b"a\nLIST\nGET re", b"port.csv\nQU", b"IT"]
MARK = b"\n"

buffer = bytearray()
for chunk in chunks:
    buffer += chunk
    print(f"received {chunk}")
    while (end := buffer.find(MARK)) >= 0:
        message = bytes(buffer[:end]).removesuffix(b"\r")
        del buffer[:end + len(MARK)]
        print("    message:", message.decode("utf-8", "replace"))

print("left over:", bytes(buffer))
