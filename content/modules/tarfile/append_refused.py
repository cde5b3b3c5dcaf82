import tarfile
from pathlib import Path

Path("menu.txt").touch()
for name, mode in (("x.tar.gz", "a:gz"), ("x.tar", "a"), ("x.tar.gz", "w:gz")):
    try:
        with tarfile.open(name, mode) as archive:
            archive.add("menu.txt")
            print(mode, archive.getnames())
    except ValueError as error:
        print(mode, type(error).__name__)
