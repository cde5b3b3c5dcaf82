import hashlib

BLOCK = (
    "4dc968ff0ee35c209572d4777b721587d36fa7b21bdc56b74a3dc0783e7b9518"
    "afbfa20{}a8284bf36e8e4b55b35f427593d849676da0d1{}55d8360fb5f07fea2"
)
files = [bytes.fromhex(BLOCK.format(*s)) for s in ("05", "2d")]
print(files[0] == files[1])
for name in ("md5", "sha256"):
    print(name, len({hashlib.new(name, file).digest() for file in files}))
