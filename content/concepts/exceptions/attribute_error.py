import re

names = ["Grace", "Ada"]

try:
    print(names.sort().index("Ada"))  # sort changes the list, returns None
except AttributeError as error:
    print("AttributeError:", error)

try:
    print(re.search(r"\d+", "no digits here").group())
except AttributeError as error:
    print("AttributeError:", error)

print("sorted returns a list:", sorted(names).index("Ada"))
if match := re.search(r"\d+", "room 101"):
    print("tested before use:   ", match.group())
print("a default instead:   ", getattr(names, "title", "untitled"))
