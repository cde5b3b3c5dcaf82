tags = {"python", "files"}

tags.add("python")  # already there, nothing happens
tags.update(["csv", "tables"])
tags.discard("images")  # not there, nothing happens
print(sorted(tags))

try:
    tags.remove("images")
except KeyError as error:
    print("KeyError:", error)

frozen = frozenset(tags)
shelves = {frozen: "A4"}
print("usable as a key:", shelves[frozenset(tags)])
