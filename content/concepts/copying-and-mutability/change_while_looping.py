def positive_wrong(amounts):
    for amount in amounts:
        if amount < 0:
            amounts.remove(amount)
    return amounts


print("skipped one:", positive_wrong([5, -1, -2, 8]))

amounts = [5, -1, -2, 8]
account = amounts  # somebody else holds the same list
amounts[:] = [amount for amount in amounts if amount >= 0]
print("in place:   ", amounts, account)

amounts = [5, -1, -2, 8]
for amount in amounts[:]:  # walks along a copy
    if amount < 0:
        amounts.remove(amount)
print("over a copy:", amounts)

names = {"Ada", "Kurt"}
try:
    for name in names:
        names.add(name.upper())
except RuntimeError as error:
    print("RuntimeError:", error)
