from attrs import define, field


@define
class Item:
    name: str
    price: float = 0.0
    tags: list[str] = field(factory=list)

    def with_tax(self, rate):
        return round(self.price * (1 + rate), 2)


pot = Item("Teapot", 24)
pot.tags.append("blue")
print(pot)
print(pot == Item("Teapot", 24, ["blue"]), pot.with_tax(0.25))
try:
    pot.colour = "blue"
except AttributeError as error:
    print(error)
