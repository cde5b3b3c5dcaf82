import lzma


def readings():
    for hour in range(5000):
        yield f"{hour:04} {20 + hour * 7 % 13} C\n".encode()


compressor = lzma.LZMACompressor()
pieces = [compressor.compress(line) for line in readings()]
pieces.append(compressor.flush())

sent = [piece for piece in pieces if piece]
print("most calls return nothing yet:", len(sent) < 20)

text = lzma.decompress(b"".join(sent)).decode()
print(text.splitlines()[0], "to", text.splitlines()[-1])
