print("Ada" or "guest", "" or "guest", None or 0 or "last")
print("Ada" and 42, repr("" and 42), not "")

names = []
print(names and names[0] == "Ada", "- no IndexError, nothing was looked up")

colour = "blue"
print(bool(colour == "red" or "green"), colour in ("red", "green"))

count = 0
print(count or "unknown", count if count is not None else "unknown")
print("sold out" if count == 0 else "in stock")

member, child, monday = False, True, False
print(child or member and monday, (child or member) and monday)
