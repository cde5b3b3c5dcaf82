person = {"name": "Ada", "born": 1815, "email": None, "phone": None}

print("took out:", person.pop("born"))
print("was not there:", person.pop("address", "nothing"))

known = {key: value for key, value in person.items() if value is not None}
print(known)

try:
    del known["email"]
except KeyError as error:
    print("KeyError:", error)
known.clear()
print(known)
