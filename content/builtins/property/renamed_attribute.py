import warnings


class Order:
    def __init__(self, quantity):
        self.quantity = quantity

    @property
    def amount(self):
        warnings.warn(
            "amount is now called quantity", DeprecationWarning, stacklevel=2
        )
        return self.quantity

    @amount.setter
    def amount(self, value):
        self.quantity = value


order = Order(3)
order.amount = 12
print("new name:", order.quantity)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("old name:", order.amount)
print("warned:", caught[0].message)
