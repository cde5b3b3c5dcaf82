import json
from dataclasses import asdict, dataclass


@dataclass
class Address:
    street: str
    city: str


@dataclass
class Customer:
    name: str
    address: Address


ada = Customer("Ada", Address("12 Mill Lane", "York"))
text = json.dumps(asdict(ada))
print(text)

data = json.loads(text)
back = Customer(data["name"], Address(**data["address"]))
print(back == ada)
print(Customer(**data).address)
