guests = ["Ada", "Grace", "Mary"]

print(", ".join(guests))
print("-".join(str(number) for number in (2024, 5, 17)))
print(", ".join(guests[:-1]) + " and " + guests[-1])

try:
    print(", ".join([2024, 5, 17]))
except TypeError as error:
    print(error)
