import dbm
import re
from unicodedata import normalize

for sentence in ("The sun and the sea.", "The moon isn't up."):
    with dbm.open("counts", "c") as db:
        sentence = normalize("NFC", sentence.casefold())
        for word in re.findall(r"\w+(?:['’]\w+)*", sentence):
            db[word] = str(int(db.get(word, b"0")) + 1)

with dbm.open("counts", "r") as db:
    for key in sorted(db.keys()):
        print(f"{key.decode():6} {int(db[key])}")
