# set-up: archives, some of them damaged
import tarfile
from pathlib import Path

Path("data.csv").write_text("city,sum\nGraz,120\n" * 2000)
for name, mode in (("full.tar", "w"), ("full.tar.gz", "w:gz")):
    with tarfile.open(name, mode) as archive:
        archive.add("data.csv")
    data = Path(name).read_bytes()
    Path(name.replace("full", "half")).write_bytes(data[: len(data) // 2])
Path("page.tar.gz").write_text("<h1>404 Not found</h1>")
# end of set-up
import lzma
import tarfile
import zlib

UNREADABLE = (
    tarfile.TarError, EOFError, OSError, lzma.LZMAError, zlib.error,
    KeyError, OverflowError, RecursionError, ValueError,  # forged headers
)

for path in ("full.tar", "half.tar", "half.tar.gz", "page.tar.gz", "none.tar"):
    try:
        with tarfile.open(path) as archive:
            archive.extractall("out", filter="data")
    except FileNotFoundError:
        print(f"{path:11} does not exist")
    except UNREADABLE as error:
        print(f"{path:11} cannot be unpacked: {type(error).__name__}")
    else:
        print(f"{path:11} is fine")
