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


class FreeShop(Shop):
    @Shop.price.setter
    def price(self, value):
        Shop.price.fset(self, max(0, value))


sale, fixed, free = SaleShop(80), FixedShop(80), FreeShop(80)
sale.price, free.price = 60, -5
print("sale:", sale.price, "free:", free.price)
try:
    fixed.price = 60
except AttributeError:
    print("fixed: still", fixed.price)
