# set-up: three files
from pathlib import Path

Path("holiday.txt").write_bytes(b"GIF89a\x10\x00\x10\x00")
Path("invoice.zip").write_bytes(b"%PDF-1.7\n")
Path("notes.pdf").write_bytes(b"buy milk\n")
# end of set-up
SIGNATURES = {
    "PNG picture": (b"\x89PNG\r\n\x1a\n",),
    "JPEG picture": (b"\xff\xd8\xff",),
    "GIF picture": (b"GIF87a", b"GIF89a"),
    "PDF document": (b"%PDF-",),
    "zip archive": (b"PK\x03\x04", b"PK\x05\x06"),
}


def kind_of(name):
    with open(name, "rb") as file:
        start = file.read(16)
    for kind, magic in SIGNATURES.items():
        if start.startswith(magic):
            return kind
    return "unknown"


for name in ("holiday.txt", "invoice.zip", "notes.pdf"):
    print(f"{name:11} {kind_of(name)}")
