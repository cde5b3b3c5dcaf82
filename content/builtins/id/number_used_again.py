print("gone at once:", id(["tea"]) == id(["mug"]))

first, second = ["tea"], ["mug"]
print("both alive:  ", id(first) == id(second))
