import re

import regex

for version in ("(?V0)", "(?V1)"):
    print(version, bool(regex.search(version + "(?i)strasse", "Straße")),
          regex.split(version + r"[\w--\d]+", "a1b"))
for module in (re, regex):
    print(module.__name__, module.findall(r"\w+", "Zoe\u0308 x"))
