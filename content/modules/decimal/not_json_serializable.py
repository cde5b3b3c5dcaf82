import json
from decimal import Decimal

try:
    json.dumps({"price": Decimal("0.10")})
except TypeError as error:
    print(error)
print(json.dumps({"price": Decimal("0.10")}, default=str))
print(json.loads("0.10"), json.loads("0.10", parse_float=Decimal))
