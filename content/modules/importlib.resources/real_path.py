# set-up: a package in an archive
import zipfile

with zipfile.ZipFile("app.zip", "w") as archive:
    archive.writestr("invoices/__init__.py", "")
    archive.writestr("invoices/rates.csv", "DE,19\nAT,20\n")
# end of set-up
import sys
from importlib import resources

sys.path.insert(0, "app.zip")

resource = resources.files("invoices") / "rates.csv"
with resources.as_file(resource) as path:
    print("in the block:", path.is_file(), path.suffix)
    with open(path, encoding="utf-8") as file:
        print(file.read().split())
print("afterwards:  ", path.exists())
