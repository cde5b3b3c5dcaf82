class Ticket:
    made = together = 0

    @classmethod
    def sell(cls):
        cls.made += 1
        Ticket.together += 1
        return f"{cls.__name__}: {cls.made} made, {cls.together} together"

class Child(Ticket): pass

for kind in (Ticket, Child, Child, Ticket):
    print(kind.sell())
