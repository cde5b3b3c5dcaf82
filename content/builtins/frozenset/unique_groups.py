games = [
    ["Ada", "Ben"],
    ["Cleo", "Ada"],
    ["Ben", "Ada"],
    ["Ben", "Cleo"],
    ["Ada", "Cleo"],
]

pairs = {frozenset(game) for game in games}
for pair in sorted(sorted(pair) for pair in pairs):
    print(" and ".join(pair))

print("played:", frozenset(["Cleo", "Ben"]) in pairs)
print("repetition is lost:", len(frozenset(["Ada", "Ada", "Ben"])))
