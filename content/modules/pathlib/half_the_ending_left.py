from pathlib import Path

path = Path("archive.tar.gz")
print(path.with_suffix(".zip"))
print(path.with_name(path.name.removesuffix(".tar.gz") + ".zip"))
