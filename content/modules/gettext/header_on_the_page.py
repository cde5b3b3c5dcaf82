# set-up: a catalogue as msgfmt makes it
import gettext
import io
import struct


def catalogue(messages):
    columns = zip(*sorted(messages.items()))
    texts = [text.encode() for column in columns for text in column]
    count, offset, table = len(messages), 28 + 8 * len(texts), b""
    for text in texts:
        table += struct.pack("<2I", len(text), offset)
        offset += len(text) + 1
    head = struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, 0)
    return io.BytesIO(head + table + b"\0".join(texts) + b"\0")


UTF8 = "Content-Type: text/plain; charset=UTF-8\n"
# end of set-up
_ = gettext.GNUTranslations(catalogue({"": UTF8})).gettext

for label in ("Close", ""):
    print(repr(_(label)), repr(label and _(label)))
