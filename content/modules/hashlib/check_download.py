import hashlib
from pathlib import Path

Path("app.tar").write_bytes(b"release 1.4")
Path("docs.tar").write_bytes(b"half a downl")
Path("SHA256SUMS").write_text(
    "e152b604c31093b19ae5cfddbdf1c9eec1cc39d8a172959a14159caa58a51b5f"
    "  app.tar\n"
    "230a36d3c0801f61f190afd650cdbbe8411c302cb8951a3c0c2874a3e71f4a51"
    "  docs.tar\n"
)

for line in Path("SHA256SUMS").read_text().splitlines():
    expected, name = line.split(maxsplit=1)
    with open(name, "rb") as file:
        actual = hashlib.file_digest(file, "sha256").hexdigest()
    print(f"{name:10}{'OK' if actual == expected else 'FAILED'}")
