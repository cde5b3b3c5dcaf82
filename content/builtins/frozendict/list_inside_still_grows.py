team = frozendict(name="Lions", players=["Ada"])
team["players"].append("Ben")
print(team)

try:
    hash(team)
except TypeError as error:
    print(error)
print({frozendict(name="Lions", players=("Ada", "Ben")): "first"})
