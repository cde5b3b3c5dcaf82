from pathlib import Path
from urllib.request import urlopen
from urllib.response import addinfourl

Path("menu.txt").write_text("Tea, 2.50", encoding="utf-8")
with urlopen(Path("menu.txt").resolve().as_uri()) as answer:
    print("type:  ", type(answer) is addinfourl)
    print("status:", answer.status, answer.code, answer.getcode())
    print("body:  ", answer.read().decode())
