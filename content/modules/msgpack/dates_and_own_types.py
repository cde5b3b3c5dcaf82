from datetime import date, datetime, timezone
from decimal import Decimal

import msgpack

PRICE, DAY = 1, 2


def encode(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(PRICE, str(value).encode())
    if type(value) is date:
        return msgpack.ExtType(DAY, value.isoformat().encode())
    raise TypeError(f"cannot pack {type(value).__name__}")


def decode(code, data):
    if code == PRICE:
        return Decimal(data.decode())
    if code == DAY:
        return date.fromisoformat(data.decode())
    return msgpack.ExtType(code, data)


order = {
    "paid": datetime(2024, 5, 17, 21, 30, tzinfo=timezone.utc),
    "due": date(2024, 6, 1),
    "total": Decimal("24.00"),
}
data = msgpack.packb(order, default=encode, datetime=True)
for value in msgpack.unpackb(data, ext_hook=decode, timestamp=3).values():
    print(repr(value))
print(msgpack.unpackb(data)["total"])
