# set-up: a catalogue as msgfmt makes it
import struct
from pathlib import Path


def mo_bytes(messages):
    """Return the messages in the format that msgfmt writes."""
    columns = zip(*sorted(messages.items()))
    texts = [text.encode() for column in columns for text in column]
    count, offset, table = len(messages), 28 + 8 * len(texts), b""
    for text in texts:
        table += struct.pack("<2I", len(text), offset)
        offset += len(text) + 1
    head = struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, 0)
    return head + table + b"\0".join(texts) + b"\0"


file = Path("locale/de/LC_MESSAGES/shop.mo")
file.parent.mkdir(parents=True)
file.write_bytes(mo_bytes({
    "": "Content-Type: text/plain; charset=UTF-8\n",
    "Good morning, {name}": "Guten Morgen, {name}",
    "Close": "Schließen",
}))
# end of set-up
import gettext

_ = gettext.translation("shop", "locale", languages=["de"]).gettext
print(_("Close"), "/", _("Open"))
print(_("Good morning, {name}").format(name="Ada"))
