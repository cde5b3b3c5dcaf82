# set-up: files that are no workbooks
from pathlib import Path
from zipfile import ZipFile

from openpyxl import Workbook

Path("old.xls").write_bytes(b"\xd0\xcf\x11\xe0")
Path("renamed.xlsx").write_text("Item;Price\nCup;6.5\n")
Workbook().save("empty.xlsx")
with ZipFile("photos.xlsx", "w") as archive:
    archive.writestr("readme.txt", "no cells")
# end of set-up
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

for name in ("empty.xlsx", "old.xls", "renamed.xlsx", "photos.xlsx",
             "lost.xlsx"):
    try:
        sheets = load_workbook(name).sheetnames
    except (FileNotFoundError, PermissionError):
        print(f"{name!s:13} is missing, or may not be read")
    except InvalidFileException:
        print(f"{name!s:13} has an ending that openpyxl does not read")
    except Exception:  # BadZipFile, KeyError, and many more for damage
        print(f"{name!s:13} is no workbook, or a damaged one")
    else:
        print(f"{name!s:13} {sheets}")
