import copy

address = {"city": "Lyon"}
people = [
    {"name": "Eve", "address": address},
    {"name": "Max", "address": address},
]

clones = copy.deepcopy(people)
clones[0]["address"]["city"] = "Nice"
print("clones:  ", [person["address"]["city"] for person in clones])
print("original:", [person["address"]["city"] for person in people])

folder = {"name": "root"}
folder["parent"] = folder  # refers to itself
twin = copy.deepcopy(folder)
print("circle kept:", twin["parent"] is twin)
