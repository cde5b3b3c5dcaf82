from encodings.utf_8_sig import IncrementalEncoder

lines = ["city\n", "Łódź\n"]
for encode in (
    lambda line: line.encode("utf-8-sig"),
    IncrementalEncoder().encode,  # as a file opened once does
):
    data = b"".join(encode(line) for line in lines)
    print(ascii(data.decode("utf-8-sig")))
