import zipfile
import zlib
from pathlib import Path

with zipfile.ZipFile("good.zip", "w") as archive:
    archive.writestr("letter.txt", "Dear Ada, all is well.")
data = Path("good.zip").read_bytes()
Path("half.zip").write_bytes(data[:40])
Path("flipped.zip").write_bytes(data.replace(b"Ada", b"Eve", 1))

with zipfile.ZipFile("packed.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("letter.txt", "Dear Ada, all is well.")
data = Path("packed.zip").read_bytes()
Path("packed.zip").write_bytes(data[:40] + b"\xff" + data[41:])


def check(path):
    try:
        with zipfile.ZipFile(path) as archive:
            broken = archive.testzip()
    except (zipfile.BadZipFile, EOFError):
        return "not a zip file, or cut off"
    except (zlib.error, RuntimeError, ValueError):
        return "damaged, encrypted or unusual"
    return f"damaged: {broken}" if broken else "fine"


for path in ("good.zip", "half.zip", "flipped.zip", "packed.zip"):
    print(f"{path:12}{check(path)}")
print("is_zipfile:", zipfile.is_zipfile("half.zip"))
