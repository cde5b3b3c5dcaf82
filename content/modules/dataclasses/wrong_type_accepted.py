from dataclasses import dataclass

@dataclass
class Item:
    price: float

@dataclass
class Checked(Item):
    def __post_init__(self):
        self.price = float(self.price)

print(Item("2.50"), Checked("2.50"))
