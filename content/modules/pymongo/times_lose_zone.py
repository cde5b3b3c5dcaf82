from datetime import datetime, timedelta, timezone

import bson

oslo = timezone(timedelta(hours=1))
data = bson.encode({"at": datetime(2026, 3, 1, 9, 30, 0, 123456, oslo)})
print(bson.decode(data)["at"])
options = bson.CodecOptions(tz_aware=True)  # or MongoClient(tz_aware=True)
print(bson.decode(data, options)["at"])
