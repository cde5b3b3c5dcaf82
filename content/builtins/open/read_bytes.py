with open("tiny.png", "wb") as file:
    file.write(b"\x89PNG\r\n\x1a\n" + bytes(20))

with (
    open("tiny.png", "rb") as source,
    open("tiny-copy.png", "wb") as target,
):
    while chunk := source.read(8):
        print(len(chunk), "bytes:", chunk[:4])
        target.write(chunk)

with open("tiny-copy.png", "rb") as file:
    print("is a PNG:", file.read(8) == b"\x89PNG\r\n\x1a\n")
