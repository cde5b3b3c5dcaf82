import copy

team = {"name": "Blue", "players": ["Ann", "Bob"]}

alias = team
shallow = copy.copy(team)
deep = copy.deepcopy(team)

team["name"] = "Green"
team["players"].append("Cleo")

for kind, value in [("alias", alias), ("copy", shallow), ("deepcopy", deep)]:
    print(f"{kind:8} {value['name']:5} {value['players']}")
