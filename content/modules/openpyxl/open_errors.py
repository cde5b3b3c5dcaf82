# set-up: files that are no workbooks
from pathlib import Path

from openpyxl import Workbook

Path("old.xls").write_bytes(b"\xd0\xcf\x11\xe0")
Path("renamed.xlsx").write_text("Item;Price\nCup;6.5\n")
Workbook().save("empty.xlsx")
# end of set-up
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

for name in ("empty.xlsx", "old.xls", "renamed.xlsx", "lost.xlsx"):
    try:
        sheets = load_workbook(name).sheetnames
    except FileNotFoundError:
        print(f"{name:13} does not exist")
    except InvalidFileException:
        print(f"{name:13} has an ending that openpyxl does not read")
    except BadZipFile:
        print(f"{name:13} is no workbook, whatever its name says")
    else:
        print(f"{name:13} {sheets}")
