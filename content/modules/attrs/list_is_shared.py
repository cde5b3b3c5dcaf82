from attrs import define, field


@define
class Basket:
    items: list[str] = []
    notes: list[str] = field(factory=list)


Basket().items.append("cup")
Basket().notes.append("gift")
print(Basket())
