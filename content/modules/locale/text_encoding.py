import codecs
import locale
from pathlib import Path

default = locale.getencoding()
print("encoding of the locale:", codecs.lookup(default).name)

file = Path("menu.txt")
file.write_text("Crème brûlée 6 €", encoding="utf-8")

for encoding in (default, "utf-8", "ascii"):
    try:
        print(file.read_text(encoding=encoding))
    except UnicodeDecodeError as error:
        print(f"{encoding}: cannot read byte {error.object[error.start]:#x}")
