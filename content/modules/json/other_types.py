import json
from dataclasses import asdict, dataclass, is_dataclass
from datetime import date
from decimal import Decimal


@dataclass
class Room:
    name: str
    beds: int


def encode(value):
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if is_dataclass(value):
        return asdict(value)
    raise TypeError(f"cannot encode {type(value).__name__}")


booking = {
    "day": date(2024, 5, 17),
    "paid": Decimal("99.90"),
    "room": Room("A2", 2),
}
try:
    json.dumps(booking)
except TypeError as error:
    print(error)

print(json.dumps(booking, default=encode, indent=1))
