import pickle

ada = {"name": "Ada"}
team, captain = [ada], ada
apart = [pickle.loads(pickle.dumps(item)) for item in (team, captain)]
together = pickle.loads(pickle.dumps((team, captain)))
for team, captain in (apart, together):
    captain["name"] = "Ada L."
    print(team)
