import datetime as dt
from json import dumps as to_json
from pickle import dumps as to_bytes

opened = dt.date(2024, 2, 29)

print(to_json({"opened": opened.isoformat()}))
print(type(to_bytes(opened)).__name__, "from pickle")
