import tarfile
from pathlib import Path

Path("data.csv").write_text("city,sum\nGraz,120\n" * 2000)
with tarfile.open("full.tar", "w") as archive:
    archive.add("data.csv")
data = Path("full.tar").read_bytes()
Path("half.tar").write_bytes(data[: len(data) // 2])
Path("page.tar.gz").write_text("<h1>404 Not found</h1>")

for path in ("full.tar", "half.tar", "page.tar.gz", "none.tar"):
    try:
        with tarfile.open(path) as archive:
            archive.extractall("out", filter="data")
    except FileNotFoundError:
        print(f"{path:12}does not exist")
    except tarfile.ReadError:
        print(f"{path:12}is damaged or no tar archive")
    else:
        print(f"{path:12}is fine")
