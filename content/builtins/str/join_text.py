guests = ["Ada", "Grace", "Mary"]

print(", ".join(guests))
print("-".join(str(number) for number in (2024, 5, 17)))
parts = [", ".join(guests[:-1]), *guests[-1:]]
print(" and ".join(filter(None, parts)))
print("room " + str(7), f"room {7}")

for action in (lambda: ", ".join([2024, 5]), lambda: "room " + 7):
    try:
        action()
    except TypeError as error:
        print(error)
