# set-up: a Polish catalogue as msgfmt makes it
import struct
from io import BytesIO

HEADER = """Content-Type: text/plain; charset=UTF-8
Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4
 && (n%100<10 || n%100>=20) ? 1 : 2);
""".replace("\n ", " ")

originals = ["", "{n} file\0{n} files"]
translations = [HEADER, "{n} plik\0{n} pliki\0{n} plików"]

texts = [text.encode() for text in originals + translations]
catalogue = struct.pack("<7I", 0x950412DE, 0, 2, 28, 44, 0, 0)
offset = 60
for text in texts:
    catalogue += struct.pack("<2I", len(text), offset)
    offset += len(text) + 1
catalogue += b"\0".join(texts) + b"\0"
# end of set-up
import gettext

polish = gettext.GNUTranslations(BytesIO(catalogue))
for n in (1, 3, 5, 22):
    here = gettext.ngettext("{n} file", "{n} files", n).format(n=n)
    there = polish.ngettext("{n} file", "{n} files", n).format(n=n)
    print(f"{here:9} {there}")
