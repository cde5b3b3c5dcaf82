from dataclasses import dataclass, field
from datetime import datetime


@dataclass
class Cart:
    customer: str
    items: list[str] = field(default_factory=list)
    opened: datetime = field(default_factory=datetime.now)


ada, grace = Cart("Ada"), Cart("Grace")
ada.items.append("tea")
print("Ada:  ", ada.items)
print("Grace:", grace.items)
print("opened one after the other:", ada.opened <= grace.opened)

try:

    @dataclass
    class Basket:
        items: list[str] = []

except ValueError as error:
    print("ValueError:", error)
