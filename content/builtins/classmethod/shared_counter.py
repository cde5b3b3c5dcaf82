class Ticket:
    made = 0

    def __init__(self):
        self.number = self.next_number()

    @classmethod
    def next_number(cls):
        cls.made += 1
        return cls.made


tickets = [Ticket() for _ in range(3)]
print("numbers:", [ticket.number for ticket in tickets])
print("made:   ", Ticket.made, tickets[0].made)

tickets[0].made += 100
print("object: ", tickets[0].made, "class:", Ticket.made)
