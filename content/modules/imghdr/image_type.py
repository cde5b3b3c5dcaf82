from pathlib import Path

MARKS = {
    "png": b"\x89PNG\r\n\x1a\n",
    "jpeg": b"\xff\xd8\xff",
    "gif": b"GIF8",
}


def image_type(path):  # was imghdr.what(path)
    with open(path, "rb") as file:
        start = file.read(12)
    if start[:4] == b"RIFF" and start[8:] == b"WEBP":
        return "webp"
    return next((k for k, v in MARKS.items() if start.startswith(v)), None)


Path("logo.png").write_bytes(MARKS["png"] + bytes(20))
Path("photo.webp").write_bytes(b"RIFF\x20\0\0\0WEBPVP8 ")
Path("scan.png").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF\0")
Path("notes.jpg").write_text("only words")
for path in sorted([*Path().glob("*.??g"), *Path().glob("*.webp")]):
    print(f"{path.name:12}{image_type(path)}")
