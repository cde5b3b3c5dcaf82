from operator import and_

print(and_(6, 1), 6 and 1)
print(and_(True, True), True and True)
try:
    print(and_("Ada", "Lovelace"))
except TypeError:
    print("TypeError, while `and` gives", "Ada" and "Lovelace")
print(all(["Ada", "Lovelace"]))
