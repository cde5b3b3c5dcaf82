class Money:
    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents == other.cents


class Tip(Money):
    pass


print("equal amounts: ", Money(500) == Money(500))
print("with a subclass:", Money(500) == Tip(500), isinstance(Tip(500), Money))
print("the other way:  ", isinstance(Money(500), Tip))
print("with a number:  ", Money(500) == 500)
