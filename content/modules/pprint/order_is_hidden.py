from pprint import pp, pprint

race = {"Zoe": "1:02", "Ben": "1:05", "Ada": "1:09"}
pprint(race)
pprint(race, sort_dicts=False)
pp(race)
