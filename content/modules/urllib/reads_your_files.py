from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

Path("passwords.txt").write_text("s3cret", encoding="utf-8")
wanted = Path("passwords.txt").resolve().as_uri()  # sent by a stranger
print("fetched:", urlopen(wanted).read())
if urlsplit(wanted).scheme not in ("http", "https"):
    print("refused:", urlsplit(wanted).scheme)
