from compression import bz2, gzip, lzma, zstd
from pathlib import Path

OPENERS = {
    ".gz": gzip.open,
    ".bz2": bz2.open,
    ".xz": lzma.open,
    ".zst": zstd.open,
}


def open_any(path, mode="rt"):
    opener = OPENERS.get(Path(path).suffix, open)
    return opener(path, mode, encoding="utf-8")


report = "Monday: 12 visitors\nTuesday: 31 visitors\n" * 200
for name in ("report.txt", "report.txt.gz", "report.txt.xz", "report.txt.zst"):
    with open_any(name, "wt") as file:
        file.write(report)
    with open_any(name) as file:
        first = next(file).rstrip()
    small = Path(name).stat().st_size < 500
    print(f"{name:15}{first}  {'small' if small else 'large'}")
