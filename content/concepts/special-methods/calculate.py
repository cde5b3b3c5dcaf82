class Money:
    def __init__(self, cents):
        self.cents = cents

    def __repr__(self):
        return f"{self.cents / 100:.2f} euros"

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.cents + other.cents)

    def __mul__(self, factor):
        return Money(round(self.cents * factor))


prices = [Money(450), Money(990)]
print(prices[0] + prices[1], "|", prices[0] * 3)
total = prices[0]
total += prices[1]
print("total", total, "and the first is still", prices[0])
for attempt in (lambda: sum(prices), lambda: 3 * prices[0]):
    try:
        attempt()
    except TypeError as error:
        print("TypeError:", error)

print("with a start value:", sum(prices, Money(0)))
Money.__radd__ = lambda self, other: self if other == 0 else NotImplemented
Money.__rmul__ = Money.__mul__
print("with __radd__:", sum(prices), "| with __rmul__:", 3 * prices[0])
