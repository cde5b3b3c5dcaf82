from datetime import datetime

import pytz

meeting = pytz.utc.localize(datetime(2024, 7, 1, 14, 0))
for name in ("Europe/Oslo", "America/New_York", "Asia/Kolkata"):
    local = meeting.astimezone(pytz.timezone(name))
    print(f"{local:%Y-%m-%d %H:%M %Z}  {name}")

new_york = pytz.timezone("America/New_York")
lunch = new_york.localize(datetime(2024, 1, 15, 12, 0))
print(lunch.astimezone(pytz.utc))
