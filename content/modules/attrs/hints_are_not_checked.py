from attrs import define, field, validators


@define
class Item:
    count: int
    price: float = field(default=0.0, validator=validators.instance_of(float))
print(Item(count="many", price=2.5))
try:
    Item(1, price="2.5")
except TypeError as error:
    print(error.args[0].partition(" (")[0])
