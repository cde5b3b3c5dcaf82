# set-up: a folder with content
from pathlib import Path

Path("cache").mkdir()  # refuses one that is there, as it is deleted below
Path("cache/images").mkdir()
Path("cache/images/logo.png").write_bytes(b"\x89PNG")
# end of set-up
import os
import shutil

try:
    os.rmdir("cache")
except OSError as error:
    print("os.rmdir refused:", error.strerror)

shutil.rmtree("cache")
print("still there?", os.path.exists("cache"))

shutil.rmtree("cache", ignore_errors=True)  # silent about every error
