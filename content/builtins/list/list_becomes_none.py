names = ["Cleo", "Ada"]
names = names.sort()
print(names)

names = ["Cleo", "Ada"]
names.sort()
print(names, sorted(["Zoe", "Ben"]))
