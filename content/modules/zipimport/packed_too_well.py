import zlib
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile
from zipimport import zipimporter

for method in (ZIP_DEFLATED, ZIP_LZMA):
    name = f"method{method}.zip"
    with ZipFile(name, "w", method) as archive:
        archive.writestr("clock.py", "shows = '12:30'\n" * 20)
    try:
        print(zipimporter(name).get_source("clock")[:15])
    except (zlib.error, ImportError) as error:
        print(f"{type(error).__module__}.{type(error).__name__}")
