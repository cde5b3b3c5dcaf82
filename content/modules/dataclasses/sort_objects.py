from dataclasses import dataclass, field
from operator import attrgetter


@dataclass(order=True)
class Ticket:
    priority: int
    number: int
    title: str = field(compare=False)


tickets = [
    Ticket(2, 17, "broken lamp"),
    Ticket(1, 21, "water leak"),
    Ticket(2, 12, "new keyboard"),
]
for ticket in sorted(tickets):
    print(ticket.priority, ticket.number, ticket.title)

print("first by title:", min(tickets, key=attrgetter("title")).title)
print("titles ignored:", Ticket(1, 5, "fire") == Ticket(1, 5, "smoke"))
