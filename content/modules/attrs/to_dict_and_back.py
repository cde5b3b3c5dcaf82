import json
from datetime import date

from attrs import asdict, define, fields


@define
class Line:
    item: str
    count: int = 1


@define
class Order:
    number: int
    due: date
    lines: list[Line]


def plain(order, attribute, value):
    return value.isoformat() if isinstance(value, date) else value


order = Order(17, date(2024, 6, 30), [Line("cup", 6), Line("teapot")])
text = json.dumps(asdict(order, value_serializer=plain))
print(text)
data = json.loads(text)
lines = [Line(**line) for line in data["lines"]]
again = Order(data["number"], date.fromisoformat(data["due"]), lines)
print(again == order)
print([(a.name, getattr(a.type, "__name__", a.type)) for a in fields(Line)])
