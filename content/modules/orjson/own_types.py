from decimal import Decimal
from pathlib import PurePosixPath

import orjson


def plain(value):
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    raise TypeError(f"no JSON for {type(value).__name__}")


order = {"total": Decimal("24.00"), "tags": {"gift", "blue"}}
print(orjson.dumps(order, default=plain).decode())
try:
    orjson.dumps({"file": PurePosixPath("a.txt")}, default=plain)
except orjson.JSONEncodeError as error:
    print(error, "-", error.__cause__)
