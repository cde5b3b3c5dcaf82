import copy

teams = [["Ada", "Grace"], ["Mary"]]

same = teams
shallow = teams.copy()  # or teams[:] or list(teams)
deep = copy.deepcopy(teams)

teams.append(["Alan"])
teams[0].append("Linus")

print("same:   ", same)
print("shallow:", shallow)
print("deep:   ", deep)
