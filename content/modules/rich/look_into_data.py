from dataclasses import dataclass

from rich import print
from rich.pretty import pprint


@dataclass
class Order:
    number: int
    items: list


settings = {
    "secret": "3f9c2a" * 8,
    "servers": [{"host": "web1", "port": 8080}, {"host": "web2", "port": 8081}],
    "order": Order(17, ["teapot", "cup"]),
}
print(settings)
pprint(settings, expand_all=True, max_length=2, max_string=10)
