from datetime import datetime, timezone
from freezegun import freeze_time

for offset in (0, 2):
    with freeze_time("2024-07-01 22:30", tz_offset=offset):
        print("offset", offset)
        print("  naive", datetime.now())
        print("  aware", datetime.now(timezone.utc))
