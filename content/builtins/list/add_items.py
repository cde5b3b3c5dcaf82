guests = ["Ada"]

guests.append("Grace")
guests.extend(["Mary", "Alan"])
guests.insert(0, "Emmy")
print(guests)

guests.append(["Barbara", "Linus"])  # one item, a list
print(len(guests), guests[-1])

print([1, 2] + [3], [0] * 4, [*"ab", *range(2)])
