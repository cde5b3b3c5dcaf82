depths = [12, None, 7, 30, None]

try:
    sorted(depths)
except TypeError as error:
    print(error)

print(sorted(depths, key=lambda depth: (depth is None, depth)))

people = [
    {"name": "Ada", "age": 36},
    {"name": "Bob"},
    {"name": "Cy", "age": None},
    {"name": "Eve", "age": 29},
]


def by_age(person):
    age = person.get("age")
    return age is None, age


print([row["name"] for row in sorted(people, key=by_age)])

mixed = [10, "9", 1, "20"]
print("as numbers:", sorted(mixed, key=float))
print("as text:   ", sorted(mixed, key=str))
