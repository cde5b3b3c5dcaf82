from dataclasses import dataclass, field
from datetime import datetime, timezone


def now():
    return datetime.now(timezone.utc)


@dataclass
class Cart:
    customer: str
    items: list[str] = field(default_factory=list)
    opened: datetime = field(default_factory=now)


ada, grace = Cart("Ada"), Cart("Grace")
ada.items.append("tea")
print("Ada:  ", ada.items)
print("Grace:", grace.items)
print("times of their own:", ada.opened is not grace.opened)

try:

    @dataclass
    class Basket:
        items: list[str] = []

except ValueError as error:
    print("ValueError:", error)
