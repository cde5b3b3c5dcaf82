# set-up: a folder and an archive
import zipfile
from pathlib import Path

for name, text in {"page.html": "<h1>{}</h1>", "mail/hello.txt": "Dear {}",
                   "mail/bye.txt": "Yours"}.items():
    Path("theme", name).parent.mkdir(parents=True, exist_ok=True)
    Path("theme", name).write_text(text)
with zipfile.ZipFile("dark.zip", "w") as archive:
    archive.write("theme/mail/hello.txt", "mail/hello.txt")
# end of set-up
import zipfile
from importlib.resources.abc import Traversable
from pathlib import Path


def templates(tree: Traversable, prefix=""):
    if not isinstance(tree, Traversable):
        raise TypeError("give a Path or a package resource")
    for item in sorted(tree.iterdir(), key=lambda item: item.name):
        if item.is_dir():
            yield from templates(item, f"{prefix}{item.name}/")
        elif item.name.lower().endswith((".html", ".txt")):
            yield prefix + item.name, item.read_text(encoding="utf-8")


PLACES = {"folder": Path("theme"), "zip": zipfile.Path("dark.zip"),
          "text": "theme"}
for kind, place in PLACES.items():
    try:
        for name, text in templates(place):
            print(f"{kind:7} {name:14} {text}")
    except TypeError as error:
        print(f"{kind:7} {type(error).__name__}: {error}")
