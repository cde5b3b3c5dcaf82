class Order:
    def __repr__(self):
        return f"Order({self.number})"

class SafeOrder:
    def __repr__(self):
        return f"Order({getattr(self, 'number', 'without number')})"

for order in (Order(), SafeOrder()):
    try:
        raise ValueError("cannot deliver " + repr(order))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
