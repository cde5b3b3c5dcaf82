from dataclasses import FrozenInstanceError, dataclass

@dataclass(frozen=True)
class Cart:
    items: list

cart = Cart(["tea"])
cart.items.append("milk")
try:
    cart.items = ()
except FrozenInstanceError:
    print(cart, Cart(tuple(cart.items)))
