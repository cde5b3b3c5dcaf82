rate = 1.19  # a name of the module


def invoice(amount):
    fee = 5  # a name of invoice

    def total():
        return round((amount + fee) * rate, 2)  # three scopes, one built-in

    return total()


print(invoice(100))

for month in ("May", "June"):
    if month == "June":
        latest = month
print("after the loop:", month, latest)

try:
    print(fee)
except NameError as error:
    print("NameError:", error)

sum = 10  # hides the built-in
try:
    sum([1, 2])
except TypeError as error:
    print("TypeError:", error)
del sum
print("visible again:", sum([1, 2]))
