# set-up: a function that packs an archive
from zipfile import ZipFile


def pack(release, text):
    with ZipFile("addons.zip", "w") as archive:
        archive.writestr("about.txt", release)
        archive.writestr("clock.py", text)


# end of set-up
import importlib
from zipimport import ZipImportError, zipimporter

pack("1.0", "shows = '12:30'")
addons = zipimporter("addons.zip")
pack("2.0, now with seconds", "shows = '12:30:15'")
importlib.invalidate_caches()
try:
    addons.get_source("clock")
except ZipImportError:
    print("ZipImportError")
addons.invalidate_caches()
print(addons.get_source("clock"))
