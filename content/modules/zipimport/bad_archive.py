# set-up: archives, some of them damaged
import zipfile
from pathlib import Path

with zipfile.ZipFile("good.zip", "w") as archive:
    archive.writestr("lamp.py", "on = False\n")
whole = Path("good.zip").read_bytes()
Path("half.zip").write_bytes(whole[: len(whole) // 2])
Path("page.zip").write_text("<h1>404 Not Found</h1>")
# end of set-up
import zlib
from zipimport import ZipImportError, zipimporter

for name, module in (("good.zip", "lamp"), ("good.zip", "sofa"),
                     ("half.zip", "lamp"), ("page.zip", "lamp"),
                     ("missing.zip", "lamp")):
    try:
        zipimporter(name).get_source(module)
        result = "fine"
    except ZipImportError as error:
        result = "no such module" if error.name else "cannot be imported from"
    except (zlib.error, ValueError, OSError, EOFError):
        result = "cannot be read"
    print(f"{name:12} {module}  {result}")
