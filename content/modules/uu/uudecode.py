import binascii
import re


def uuencode(name, data):  # was uu.encode
    lines = [f"begin 644 {name}\n".encode()]
    for start in range(0, len(data), 45):
        lines.append(binascii.b2a_uu(data[start : start + 45]))
    return b"".join([*lines, b"`\nend\n"])


def uudecode(text):  # was uu.decode
    lines = text.splitlines()
    while lines and not re.match(rb"begin [0-7]+ \S", lines[0]):
        del lines[0]  # such as the head of a mail
    if b"end" not in lines:
        raise ValueError("no uuencoded text, or cut off")
    name = lines[0].split(maxsplit=2)[2].decode()
    body = lines[1 : lines.index(b"end")]
    return name, b"".join(binascii.a2b_uu(line) for line in body if line)


letter = uuencode("poem.txt", b"The sea is calm to-night. " * 3)
print(letter.decode())
print(uudecode(letter))
