import io
import tarfile
from pathlib import Path


def member(name):
    info = tarfile.TarInfo(name)
    info.size = 5
    return info


with tarfile.open("gift.tar", "w") as archive:
    archive.addfile(member("readme.txt"), io.BytesIO(b"hello"))
    archive.addfile(member("../stolen.txt"), io.BytesIO(b"world"))

with tarfile.open("gift.tar") as archive:
    for info in archive:
        try:
            archive.extract(info, "gift", filter="data")
        except Exception as error:  # a forged header raises many kinds
            print("refused:", info.name, "-", type(error).__name__)

print("unpacked:", [path.name for path in Path("gift").rglob("*")])
print("outside: ", Path("stolen.txt").exists())
