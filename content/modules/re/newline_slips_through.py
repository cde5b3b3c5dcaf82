import re

name = "report\n"
print("$:        ", bool(re.match(r"\w+$", name)))
print("\\Z:       ", bool(re.match(r"\w+\Z", name)))
print("fullmatch:", bool(re.fullmatch(r"\w+", name)))
