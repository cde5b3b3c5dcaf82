from compression import bz2, gzip, lzma, zstd
from pathlib import Path

OPENERS = {
    ".gz": gzip.open,
    ".bz2": bz2.open,
    ".xz": lzma.open,
    ".zst": zstd.open,
}


def open_any(path, mode="r"):
    opener = OPENERS.get(Path(path).suffix.lower(), open)
    if "b" in mode:
        return opener(path, mode)
    text = mode if "t" in mode else mode + "t"
    return opener(path, text, encoding="utf-8")


report = "Monday: 12 visitors\nTuesday: 31 visitors\n" * 200
for name in ("visits.txt", "visits.txt.gz", "visits.txt.xz", "visits.txt.ZST"):
    with open_any(name, "w") as file:
        file.write(report)
    with open_any(name) as file:
        first = next(file).rstrip()
    with open_any(name, "rb") as file:
        print(f"{name:14} {first}  {file.read(6)}")
