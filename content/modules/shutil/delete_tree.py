import os
import shutil
from pathlib import Path

cache = Path("cache/images")
cache.mkdir(parents=True)
(cache / "logo.png").write_bytes(b"\x89PNG")

try:
    os.rmdir("cache")
except OSError as error:
    print("os.rmdir refused:", error.strerror)

shutil.rmtree("cache")
print("still there?", Path("cache").exists())

shutil.rmtree("cache", ignore_errors=True)  # silent about every error
