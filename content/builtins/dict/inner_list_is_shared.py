from copy import deepcopy

week = {"Mon": ["swim"], "Tue": []}
shallow, deep = dict(week), deepcopy(week)

week["Mon"].append("read")
print("shallow:", shallow)
print("deep:   ", deep)
