from datetime import date, datetime
from decimal import Decimal

import bson

for value in (Decimal("24.50"), date(2026, 3, 1), {"tea"}):
    try:
        bson.encode({"value": value})
    except bson.errors.InvalidDocument as error:
        print(str(error).partition("type: ")[2])
good = [bson.Decimal128("24.50"), datetime(2026, 3, 1), ["tea"]]
print(bson.decode(bson.encode({"value": good}))["value"])
