class Order:
    def __init__(self, number):
        self.number = number

class ReadableOrder(Order):
    def __repr__(self):
        return f"ReadableOrder({self.number})"

first, second = Order(17), Order(17)
print("same printout:", repr(first) == repr(second))
print("inherited:", Order.__repr__ is object.__repr__)
print("own:", ReadableOrder(17))
