goals = {"Lions": 2, "Bears": 0, "Hawks": None}

for team, count in goals.items():
    counts = bool(count)  # what `if count:` asks
    print(f"{team}  if count: {counts!s:6} is not None: {count is not None}")
