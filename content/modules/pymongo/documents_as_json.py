import json
from datetime import datetime, timezone

from bson import Decimal128, ObjectId, json_util

document = {
    "_id": ObjectId("65e1f2a0c3b4d5e6f7a8b9c0"),
    "at": datetime(2026, 3, 1, 9, 30, tzinfo=timezone.utc),
    "price": Decimal128("24.50"),
    "name": "Zoë",
}
try:
    json.dumps(document)
except TypeError as error:
    print(error)
text = json_util.dumps(document, indent=1, ensure_ascii=False)
print(text)
options = json_util.JSONOptions(tz_aware=True)
print(json_util.loads(text, json_options=options) == document)
print(json.dumps(document, default=str, ensure_ascii=False))
