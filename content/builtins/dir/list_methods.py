class Basket:
    currency = "EUR"

    def __init__(self, owner):
        self.owner = owner
        self.prices = []

    def add(self, price):
        self.prices.append(price)

    def total(self):
        return sum(self.prices)


basket = Basket("Ada")
for name in dir(basket):
    if not name.startswith("_"):
        kind = "method" if callable(getattr(basket, name, None)) else "value"
        print(f"{name:9} {kind}")

special = [name for name in dir(basket) if name.startswith("__")]
print("inherited from object:", "__eq__" in special, "__len__" in special)
