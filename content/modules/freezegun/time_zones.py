from datetime import datetime, timezone
from zoneinfo import ZoneInfo

from freezegun import freeze_time

with freeze_time("2024-07-01 22:30"):
    for zone in ("UTC", "Europe/Berlin", "America/New_York"):
        print(f"{zone:17}", datetime.now(ZoneInfo(zone)))

with freeze_time("2024-07-01 22:30", tz_offset=2):
    print("naive            ", datetime.now())

with freeze_time("2024-07-01T22:30:00+02:00"):
    print("given with offset", datetime.now(timezone.utc))
