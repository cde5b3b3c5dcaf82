import re

name = "report\n"
print(bool(re.match(r"\w+$", name)))
print(bool(re.match(r"\w+\Z", name)))
print(bool(re.fullmatch(r"\w+", name)))
