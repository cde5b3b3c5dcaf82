from pathlib import Path

album = Path("album")
album.mkdir()
for name in ("beach.jpeg", "hotel.jpeg", "hotel.jpg", "tickets.pdf"):
    (album / name).write_text(name, encoding="utf-8")

for old in sorted(album.glob("*.jpeg")):
    if old.is_symlink():
        continue  # a link put in place of its target would destroy it
    new = old.with_suffix(".jpg")
    number = 1
    while new.exists() and not new.samefile(old):
        number += 1
        new = new.with_stem(f"{old.stem}-{number}")
    old.rename(new)
    print(f"{old.name} -> {new.name}")

print(sorted(path.name for path in album.iterdir()))
