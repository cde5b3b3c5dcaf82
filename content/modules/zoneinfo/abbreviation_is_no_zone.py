from datetime import datetime
from zoneinfo import ZoneInfo

for month in (1, 7):
    for name in ("EST", "America/New_York"):
        noon = datetime(2024, month, 15, 12, tzinfo=ZoneInfo(name))
        print(f"{noon:%B %H:%M %z}", name)
for name in ("America/Chicago", "Asia/Shanghai"):
    print(f"{datetime(2024, 1, 15, tzinfo=ZoneInfo(name)):%Z %z}", name)
