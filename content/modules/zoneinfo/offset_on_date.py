from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

for name in ("Europe/London", "America/New_York", "Asia/Kathmandu"):
    zone = ZoneInfo(name)
    for month in (1, 7):
        noon = datetime(2024, month, 15, 12, tzinfo=zone)
        clock = "summer time" if noon.dst() > timedelta(0) else "standard time"
        print(f"{name:17} {noon:%b %z %Z}: {clock}")

noon = datetime(2024, 3, 20, 12, tzinfo=ZoneInfo("America/New_York"))
london = noon.astimezone(ZoneInfo("Europe/London"))
hours = (london.utcoffset() - noon.utcoffset()) / timedelta(hours=1)
print(f"London against New York: {hours:+g} hours")
