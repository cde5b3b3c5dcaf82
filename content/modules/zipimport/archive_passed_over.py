# set-up: a damaged archive on the path
import sys
from pathlib import Path

Path("plugins.zip").write_bytes(b"PK, and then the download broke off")
sys.path.insert(0, "plugins.zip")
# end of set-up
from zipimport import ZipImportError, zipimporter

try:
    import clock
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error)
try:
    zipimporter("plugins.zip")
except ZipImportError as error:
    print("ZipImportError:", error)
