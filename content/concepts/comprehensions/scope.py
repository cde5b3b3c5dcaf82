day = "Sunday"
print([day[:3] for day in ("Monday", "Friday")])
print("afterwards:", day)

for day in ("Monday", "Friday"):
    pass
print("after a loop:", day)

try:

    class Menu:
        vat = 1.2
        net = [10, 20]
        prices = [price * vat for price in net]

except NameError as error:
    print("NameError:", error)


class Menu:
    vat = 1.2
    prices = []
    for price in [10, 20]:
        prices.append(price * vat)


print("with a loop in the class:", Menu.prices)
