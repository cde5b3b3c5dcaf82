from dataclasses import dataclass
from datetime import date, datetime, timezone
from enum import Enum
from uuid import UUID

import orjson


class State(Enum):
    OPEN = "open"


@dataclass
class Order:
    id: UUID
    state: State
    due: date
    created: datetime


order = Order(
    UUID(int=17), State.OPEN, date(2024, 6, 30), datetime(2024, 5, 17, 21, 30)
)
print(orjson.dumps(order).decode())
options = orjson.OPT_NAIVE_UTC | orjson.OPT_UTC_Z | orjson.OPT_OMIT_MICROSECONDS
print(orjson.dumps(order.created, option=options).decode())
aware = datetime(2024, 5, 17, 21, 30, 0, 250, tzinfo=timezone.utc)
print(orjson.dumps({"at": aware}).decode())
