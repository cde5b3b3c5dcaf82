import re
from packaging.version import InvalidVersion, Version

for text in ("release-3", "2024.05.1", ""):
    try:
        print(text, "->", Version(text))
    except InvalidVersion as error:
        print(error)
found = re.search(r"\d[\w.]*", "release-3.1")
print(Version(found[0]))
