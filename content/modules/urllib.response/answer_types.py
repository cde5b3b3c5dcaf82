# set-up: a file
from pathlib import Path

Path("menu.txt").write_bytes(b"Tea, 2.50\n")
# end of set-up
from pathlib import Path
from urllib.request import urlopen
from urllib.response import addinfourl

for url in ("data:text/plain;charset=utf-8,Caf%C3%A9", Path("menu.txt")):
    if isinstance(url, Path):
        url = url.resolve().as_uri()
    with urlopen(url) as answer:
        print(url.partition(":")[0], isinstance(answer, addinfourl))
        print("   status:", answer.status)
        print("   type:  ", answer.headers["Content-Type"])
        charset = answer.headers.get_content_charset("utf-8")
        print("   body:  ", answer.read().decode(charset).strip())
    print("   closed:", answer.closed)
