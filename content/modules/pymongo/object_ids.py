from datetime import datetime, timezone

from bson import ObjectId
from bson.errors import InvalidId

text = "65e1f2a0c3b4d5e6f7a8b9c0"
number = ObjectId(text)
print(number, number.generation_time)
print(number == text, str(number) == text)
print(ObjectId() != ObjectId(), len(str(ObjectId())))
start = ObjectId.from_datetime(datetime(2026, 3, 1, tzinfo=timezone.utc))
print({"_id": {"$gte": start}})
for text in ("65e1f2a0c3b4d5e6f7a8b9c0", "<script>", {"$ne": 1}):
    try:
        print("valid:", ObjectId(text))
    except (InvalidId, TypeError):
        print("no such id:", text)
