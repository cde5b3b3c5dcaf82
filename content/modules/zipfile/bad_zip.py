# set-up: a good archive, one cut off and two with changed bytes
import zipfile
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
# end of set-up
import zipfile


def check(path):
    with open(path, "rb") as file:  # a missing file is not a damaged one
        try:
            with zipfile.ZipFile(file) as archive:
                broken = archive.testzip()
        except (zipfile.BadZipFile, EOFError):
            return "not a zip file, or cut off"
        except Exception:  # each compression has exceptions of its own
            return "damaged, encrypted or unusual"
    return f"damaged: {broken}" if broken else "fine"


for path in ("good.zip", "half.zip", "flipped.zip", "packed.zip"):
    print(f"{path:11} {check(path)}")
print("is_zipfile:", zipfile.is_zipfile("half.zip"))
