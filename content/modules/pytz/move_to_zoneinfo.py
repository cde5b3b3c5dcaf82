from datetime import datetime
from zoneinfo import ZoneInfo

import pytz

old = pytz.timezone("Europe/Oslo").localize(datetime(2024, 5, 17, 20))
new = datetime(2024, 5, 17, 20, tzinfo=ZoneInfo("Europe/Oslo"))
print(old == new, new)

second = pytz.timezone("Europe/Oslo").localize(
    datetime(2024, 10, 27, 2, 30), is_dst=False)
print(second)
print(datetime(2024, 10, 27, 2, 30, tzinfo=ZoneInfo("Europe/Oslo"), fold=1))
print(old.astimezone(ZoneInfo(old.tzinfo.zone)))
