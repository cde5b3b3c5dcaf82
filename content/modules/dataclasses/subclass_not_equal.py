from dataclasses import astuple, dataclass

@dataclass
class Item:
    name: str

class Gift(Item):
    pass

print(Item("tea") == Gift("tea"))
print(astuple(Item("tea")) == astuple(Gift("tea")))
