import binascii
from pathlib import Path

line = binascii.b2a_uu(b"alias ls='rm -r'")
letter = b"begin 644 ../../.bashrc\n" + line + b"`\nend\n"

head, body, *_ = letter.splitlines()
print("asks for:", head.split(maxsplit=2)[2].decode())
Path("attachment.txt").write_bytes(binascii.a2b_uu(body))
print("saved as:", *(path.name for path in Path().glob("*.txt")))
