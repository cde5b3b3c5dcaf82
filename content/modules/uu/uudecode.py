import binascii
import re


def uuencode(name, data):  # was uu.encode
    lines = [f"begin 644 {name}\n".encode()]
    for start in range(0, len(data), 45):
        lines.append(binascii.b2a_uu(data[start : start + 45]))
    return b"".join([*lines, b"`\nend\n"])


def uudecode(text):  # was uu.decode
    lines, data = iter(text.splitlines()), []
    for line in lines:  # passes over the head of a mail and the like
        if re.match(rb"begin [0-7]{3,4} \S", line):
            name = line.split(maxsplit=2)[2].decode()
            break
    for line in lines:
        if line.strip() == b"end":
            return name, b"".join(data)
        if line:  # some encoders end each line with a sign too many
            signs = 4 * -(-(line[0] - 32 & 63) // 3)
            data.append(binascii.a2b_uu(line[: 1 + signs]))
    raise ValueError("no uuencoded text, or cut off")


letter = uuencode("poem.txt", b"The sea is calm to-night. " * 3)
print(letter.decode())
print(uudecode(letter))
