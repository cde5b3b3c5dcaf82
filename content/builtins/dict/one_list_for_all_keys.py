names = ["Ada", "Ben"]

marks = dict.fromkeys(names, [])
marks["Ada"].append(5)
print(marks)

marks = {name: [] for name in names}
marks["Ada"].append(5)
print(marks)
