from datetime import datetime, timezone
from zoneinfo import ZoneInfo

paris = ZoneInfo("Europe/Paris")
before = datetime(2024, 3, 31, 1, tzinfo=paris)
after = datetime(2024, 3, 31, 4, tzinfo=paris)
print(after - before)
print(after.astimezone(timezone.utc) - before.astimezone(timezone.utc))
