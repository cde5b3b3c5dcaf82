from dataclasses import dataclass, fields

@dataclass
class Order:
    price: float
    tax = 0.2
    discount: float = 0.1

print([field.name for field in fields(Order)])
print(Order(10.0, 0.5))
