people = [
    {"name": "Grace", "age": 41, "city": "Bonn"},
    {"name": "ada", "age": 36, "city": "York"},
    {"name": "Bob", "age": 41, "city": "Bath"},
]


def names(records):
    return [record["name"] for record in records]


print("by age:   ", names(sorted(people, key=lambda p: p["age"])))
print("two keys: ", names(sorted(people, key=lambda p: (-p["age"], p["city"]))))
print("ignore Aa:", names(sorted(people, key=lambda p: p["name"].casefold())))
print("oldest:   ", max(people, key=lambda p: p["age"])["name"])

people.sort(key=lambda p: p["city"], reverse=True)
print("in place: ", names(people))

visits = {"Mon": 20, "Tue": 35, "Wed": 12}
print("by value: ", dict(sorted(visits.items(), key=lambda item: item[1])))
