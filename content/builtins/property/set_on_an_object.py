class Order:
    prices = [2.5, 8]

order = Order()
order.total = property(lambda self: sum(self.prices))
print("on the object:", type(order.total).__name__)

del order.total
Order.total = property(lambda self: sum(self.prices))
print("in the class: ", order.total)
