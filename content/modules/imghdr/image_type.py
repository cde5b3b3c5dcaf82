# set-up: some files
from pathlib import Path

Path("logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
Path("photo.webp").write_bytes(b"RIFF\x20\0\0\0WEBPVP8 ")
Path("scan.png").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF\0")
Path("notes.jpg").write_text("only words")
# end of set-up
MARKS = {
    "png": b"\x89PNG\r\n\x1a\n",
    "jpeg": b"\xff\xd8\xff",
    "gif": b"GIF8",
    "bmp": b"BM",
    "tiff": (b"II*\0", b"MM\0*"),
}


def image_type(start):  # was imghdr.what(None, start)
    if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
        return "webp"
    return next((k for k, v in MARKS.items() if start.startswith(v)), None)


for name in ("logo.png", "notes.jpg", "photo.webp", "scan.png"):
    with open(name, "rb") as file:  # was imghdr.what(name)
        print(f"{name:11} {image_type(file.read(12))}")
