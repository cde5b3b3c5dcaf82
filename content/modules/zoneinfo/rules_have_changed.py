from datetime import datetime, timezone
from zoneinfo import ZoneInfo

# In summer 2022 clocks in Jordan were to go back to +02 for the winter.
# In October the government kept +03. The appointment was at nine:
stored_utc = datetime(2023, 1, 10, 7, tzinfo=timezone.utc)
stored_local, zone = "2023-01-10T09:00", "Asia/Amman"
print("from UTC:  ", stored_utc.astimezone(ZoneInfo(zone)))
local = datetime.fromisoformat(stored_local)
print("from local:", local.replace(tzinfo=ZoneInfo(zone)))
