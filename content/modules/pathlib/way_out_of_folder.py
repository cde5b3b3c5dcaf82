from pathlib import Path

uploads = Path("uploads")
for name in ("cat.jpg", "../keys.txt"):
    path = uploads / name
    print(path.as_posix())
    print("as written:", path.is_relative_to(uploads))
    print("resolved:  ", path.resolve().is_relative_to(uploads.resolve()))
