import json
from dataclasses import dataclass
from decimal import Decimal


@dataclass
class Item:
    name: str
    price: Decimal


def build(mapping):
    if mapping.keys() == {"name", "price"}:
        return Item(**mapping)
    return mapping


text = """{"cart": [{"name": "pen", "price": 0.10},
                    {"name": "ink", "price": 0.20}]}"""
cart = json.loads(text, parse_float=Decimal, parse_int=Decimal,
                  object_hook=build)["cart"]

for item in cart:
    print(item)
print("total:    ", cart[0].price + cart[1].price)

pen, ink = json.loads(text)["cart"]
print("as floats:", pen["price"] + ink["price"])
