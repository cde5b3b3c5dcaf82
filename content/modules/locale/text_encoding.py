# set-up: a file in UTF-8
from pathlib import Path

Path("menu.txt").write_text("Crème brûlée 6 €", encoding="utf-8")
# end of set-up
import codecs
import locale
from pathlib import Path

default = locale.getencoding()
print("encoding of this system:", codecs.lookup(default).name)

file = Path("menu.txt")
for encoding in ("utf-8", "cp1252", "ascii"):
    try:
        print(f"read as {encoding}:", file.read_text(encoding=encoding))
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        print(f"read as {encoding}: stopped at byte {byte:#x}")
