from pathlib import Path

cache = Path("cache")
(cache / "pages").mkdir(parents=True)
for name in ("a.tmp", "b.tmp", "keep.txt"):
    (cache / name).touch()

for path in cache.glob("*.tmp"):
    if not path.is_dir():
        path.unlink()
print("left:", sorted(path.name for path in cache.iterdir()))

(cache / "a.tmp").unlink(missing_ok=True)  # gone already, and that is fine
try:
    (cache / "a.tmp").unlink()
except FileNotFoundError:
    print("a.tmp is not there")

for action in ((cache / "pages").unlink, cache.rmdir):
    try:
        action()
    except OSError:
        print(f"{action.__name__} refused")

(cache / "pages").rmdir()  # a folder that is empty
print("pages there:", (cache / "pages").exists())
