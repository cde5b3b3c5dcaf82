class Shop:
    def __init__(self, price):
        self._price = price

    @property
    def price(self):
        return self._price

    @price.setter
    def price(self, value):
        self._price = value


class SaleShop(Shop):
    @Shop.price.getter
    def price(self):
        return super().price / 2


class FixedShop(Shop):
    @property
    def price(self):
        return super().price


sale, fixed = SaleShop(80), FixedShop(80)
sale.price = 60
print("sale:", sale.price)
try:
    fixed.price = 60
except AttributeError:
    print("fixed: still", fixed.price)
