class Order:
    prices = [2.5, 8]

    @property
    def total(self):
        return sum(self.price)

print("with a default:", getattr(Order(), "total", 0))
try:
    Order().total
except AttributeError as error:
    print("without:", error.name, "is missing")
