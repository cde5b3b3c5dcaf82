import warnings


class Order:
    def __init__(self, quantity):
        self.quantity = quantity

    @property
    def amount(self):
        self._warn()
        return self.quantity

    @amount.setter
    def amount(self, value):
        self._warn()
        self.quantity = value

    def _warn(self):
        message = "amount is now called quantity"
        warnings.warn(message, DeprecationWarning, stacklevel=3)


order = Order(3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    order.amount = 12
    print("old name:", order.amount, "new name:", order.quantity)
print(len(caught), "warnings:", caught[0].message)
