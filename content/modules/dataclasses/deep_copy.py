from dataclasses import asdict, dataclass

@dataclass
class Cart:
    items: list

cart = Cart(["tea"])
print("asdict copies the list:", asdict(cart)["items"] is not cart.items)
print("vars copies the list:  ", vars(cart)["items"] is not cart.items)
