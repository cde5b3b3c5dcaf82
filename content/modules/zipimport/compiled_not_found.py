from importlib.machinery import EXTENSION_SUFFIXES
from zipfile import ZipFile
from zipimport import zipimporter

with ZipFile("tools.zip", "w") as archive:
    archive.writestr("plain.py", "")
    archive.writestr(f"fast{EXTENSION_SUFFIXES[0]}", "")
for name in ("plain", "fast"):
    found = zipimporter("tools.zip").find_spec(name)
    print(name, "found" if found else "not found")
