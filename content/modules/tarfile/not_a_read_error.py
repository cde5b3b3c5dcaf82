import tarfile
import zlib
from pathlib import Path
Path("rows").write_text(" ".join(str(n * n) for n in range(90_000)))
with tarfile.open("x.tar.gz", "w:gz") as archive:
    archive.add("rows")
with open("x.tar.gz", "r+b") as file:
    file.seek(200_000), file.write(b"\xff" * 5000)
try:
    tarfile.open("x.tar.gz").extractfile("rows").read()
except (tarfile.ReadError, EOFError, OSError, zlib.error) as error:
    print(isinstance(error, tarfile.ReadError), type(error) is zlib.error)
