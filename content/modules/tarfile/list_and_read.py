import io
import tarfile
from datetime import datetime, timezone

with tarfile.open("logs.tar.xz", "w:xz") as archive:
    for day, text in [("mon", "started\nstopped\n"), ("tue", "failed\n")]:
        info = tarfile.TarInfo(f"logs/{day}.log")
        data = text.encode()
        info.size = len(data)
        info.mtime = 1_715_900_400
        archive.addfile(info, io.BytesIO(data))

with tarfile.open("logs.tar.xz") as archive:
    for info in archive.getmembers():
        when = datetime.fromtimestamp(info.mtime, timezone.utc)
        print(f"{info.name} {info.size:3} bytes {info.mode:o} {when:%Y-%m-%d}")

    with archive.extractfile("logs/mon.log") as binary:
        for line in io.TextIOWrapper(binary, encoding="utf-8"):
            print(">", line.rstrip())
