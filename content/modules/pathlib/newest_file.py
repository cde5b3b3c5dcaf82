import os
from datetime import datetime, timezone
from pathlib import Path

logs = Path("logs")
logs.mkdir()
for day, size in ((3, 900), (1, 4200), (2, 70)):
    log = logs / f"server-{day}.log"
    log.write_bytes(bytes(size))
    seconds = datetime(2024, 6, day, 12, tzinfo=timezone.utc).timestamp()
    os.utime(log, (seconds, seconds))


def changed(path):
    return path.stat().st_mtime


files = [path for path in logs.iterdir() if path.is_file()]
by_date = sorted(files, key=changed)
print("by date:", *(path.name for path in by_date))

newest = max(files, key=changed)
print("newest: ", newest.name)
largest = max(files, key=lambda path: path.stat().st_size)
print("largest:", largest.name, largest.stat().st_size, "bytes")

total = sum(path.stat().st_size for path in logs.rglob("*") if path.is_file())
print("total:  ", total, "bytes")
packed = [path for path in files if path.suffix == ".gz"]
print("if none:", max(packed, key=changed, default=None))
