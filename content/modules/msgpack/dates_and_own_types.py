from datetime import datetime, timezone
from decimal import Decimal

import msgpack

PRICE = 1


def encode(value):
    if isinstance(value, Decimal):
        return msgpack.ExtType(PRICE, str(value).encode())
    raise TypeError(f"cannot pack {type(value).__name__}")


def decode(code, data):
    if code == PRICE:
        return Decimal(data.decode())
    return msgpack.ExtType(code, data)


order = {
    "paid": datetime(2024, 5, 17, 21, 30, tzinfo=timezone.utc),
    "total": Decimal("24.00"),
}
data = msgpack.packb(order, default=encode, datetime=True)
print(msgpack.unpackb(data, ext_hook=decode, timestamp=3))
print(msgpack.unpackb(data)["total"])
