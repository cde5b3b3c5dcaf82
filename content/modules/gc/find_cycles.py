import gc
from types import MethodType


class Order:
    def __init__(self, number):
        self.number = number
        self.on_paid = self.ship  # a method holds its object

    def ship(self):
        print("shipping", self.number)


def work():
    for number in (501, 502):
        order = Order(number)


gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
work()
gc.collect()
gc.set_debug(0)

print("caught:", [type(thing).__name__ for thing in gc.garbage])
for thing in gc.garbage:
    if isinstance(thing, MethodType):
        print("order", thing.__self__.number, "kept by", thing.__qualname__)
gc.garbage.clear()
