received = [b"\x00\x01", b"\xfe", b"\xff\xff\x10"]
data = b"".join(received)
print(data.hex(" "), "=", len(data), "bytes")

pairs = [data[start:start + 2] for start in range(0, len(data), 2)]
print(pairs)

try:
    b"-".join(data)
except TypeError as error:
    print("refused:", error)
print(b"-".join(data[i:i + 1] for i in range(3)))
