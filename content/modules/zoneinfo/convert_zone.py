from datetime import datetime
from zoneinfo import ZoneInfo

call = datetime(2024, 6, 3, 16, 0, tzinfo=ZoneInfo("Europe/Paris"))

places = ("UTC", "America/New_York", "Asia/Tokyo", "Pacific/Auckland")
print(f"{'Europe/Paris':17} {call:%a %d %b %H:%M  %z}")
for name in places:
    local = call.astimezone(ZoneInfo(name))
    print(f"{name:17} {local:%a %d %b %H:%M  %z}")
    assert local.timestamp() == call.timestamp()  # the same moment

there = datetime(2024, 6, 3, 16, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
print("16:00 in Tokyo comes first:", there < call)
