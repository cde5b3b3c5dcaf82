import codecs
import warnings
from pathlib import Path

warnings.simplefilter("ignore", DeprecationWarning)
Path("menu.txt").write_bytes(b"tea\r\ncake\r\n")
with codecs.open("menu.txt", encoding="utf-8") as file:
    print(repr(file.readline()))
with open("menu.txt", encoding="utf-8") as file:
    print(repr(file.readline()))
