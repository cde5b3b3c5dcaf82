from functools import cached_property

class Order:
    __slots__ = ("cups",)
    @cached_property
    def price(self):
        return 4
try:
    print(Order().price)
except TypeError as error:
    print("TypeError:", error)
print(type("Order", (Order,), {"__slots__": ("__dict__",)})().price)
