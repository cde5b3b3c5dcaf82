# set-up: a package in an archive
import zipfile

with zipfile.ZipFile("app.zip", "w") as archive:
    archive.writestr("invoices/__init__.py", "")
    archive.writestr("invoices/vat.json", '{"DE": 19, "AT": 20}')
    archive.writestr("invoices/logo.png", b"\x89PNG\r\n\x1a\n")
# end of set-up
import json
import sys
from importlib import resources
from pathlib import Path

sys.path.insert(0, "app.zip")

data = resources.files("invoices")
print(json.loads((data / "vat.json").read_text(encoding="utf-8")))
print((data / "logo.png").read_bytes()[:4])

import invoices

try:
    open(Path(invoices.__file__).with_name("vat.json"))
except OSError:
    print("open with __file__ fails")
