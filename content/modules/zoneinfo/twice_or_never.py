from datetime import datetime, timezone
from zoneinfo import ZoneInfo

berlin = ZoneInfo("Europe/Berlin")

first = datetime(2024, 10, 27, 2, 30, tzinfo=berlin)
second = first.replace(fold=1)
for label, moment in (("first", first), ("second", second)):
    utc = moment.astimezone(timezone.utc)
    print(f"{label:6} 02:30 {moment.tzname():4} is {utc:%H:%M} UTC")


def exists(moment):
    there = moment.astimezone(timezone.utc)
    back = there.astimezone(moment.tzinfo)
    return back.replace(tzinfo=None) == moment.replace(tzinfo=None)


for day in (30, 31):
    moment = datetime(2024, 3, day, 2, 30, tzinfo=berlin)
    print(f"{moment:%d %B} 02:30 exists:", exists(moment))
