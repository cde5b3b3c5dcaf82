import importlib
import sys
import zipfile
from pathlib import Path
from zipimport import ZipImportError

ARCHIVE = Path("addons.zip").resolve()


def pack(release, text):
    with zipfile.ZipFile(ARCHIVE, "w") as archive:
        archive.writestr("about.txt", release)
        archive.writestr("clock.py", f"shows = {text!r}\n")


pack("1.0", "12:30")
sys.path.insert(0, str(ARCHIVE))
import clock

print(clock.shows)
pack("2.0, now with seconds", "12:30:15")
try:
    importlib.reload(clock)
except ZipImportError as error:
    print(error.msg.partition(":")[0])

importlib.invalidate_caches()
print(importlib.reload(clock).shows)
