from pathlib import Path

album = Path("album")
album.mkdir()
for name in ("beach.jpeg", "hotel.jpeg", "hotel.jpg", "tickets.pdf"):
    (album / name).write_text(name, encoding="utf-8")

for old in sorted(album.glob("*.jpeg")):
    new = old.with_suffix(".jpg")
    while new.exists():
        new = new.with_stem(new.stem + "-copy")
    old.rename(new)
    print(f"{old.name} -> {new.name}")

print(sorted(path.name for path in album.iterdir()))
