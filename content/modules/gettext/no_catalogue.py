import gettext
from pathlib import Path

try:
    gettext.translation("shop", "locale", languages=["da", "sv"])
except FileNotFoundError as error:
    print("no catalogue for:", error.filename)

messages = gettext.translation("shop", "locale", ["da"], fallback=True)
print(type(messages).__name__, "says", messages.gettext("Add to basket"))

folder = Path("locale/de/LC_MESSAGES")
folder.mkdir(parents=True)
(folder / "shop.mo").touch()

for wanted in (["da", "sv"], ["da", "de_AT.UTF-8"]):
    found = gettext.find("shop", "locale", wanted)
    print(wanted, "->", found and Path(found).as_posix())
