import plistlib
from datetime import datetime, timedelta, timezone

def store(moment):
    data = plistlib.dumps({"saved": moment})
    return plistlib.loads(data)["saved"].replace(tzinfo=timezone.utc)

berlin = timezone(timedelta(hours=2))
saved = datetime(2025, 7, 1, 9, 30, tzinfo=berlin)
print("late by", store(saved) - saved)
print("late by", store(saved.astimezone(timezone.utc)) - saved)
