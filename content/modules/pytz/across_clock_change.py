from datetime import datetime, timedelta

import pytz

oslo = pytz.timezone("Europe/Oslo")
start = oslo.localize(datetime(2024, 3, 30, 12, 0))

print("24 hours later:", oslo.normalize(start + timedelta(hours=24)))

next_day = start.replace(tzinfo=None) + timedelta(days=1)
print("same hour:     ", oslo.normalize(oslo.localize(next_day)))
