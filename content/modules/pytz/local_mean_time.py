from datetime import datetime
from zoneinfo import ZoneInfo

import pytz

oslo = pytz.timezone("Europe/Oslo")
print(datetime(2024, 5, 17, 20, 0, tzinfo=oslo))
print(oslo.localize(datetime(2024, 5, 17, 20, 0)))
print(datetime(2024, 5, 17, 20, 0, tzinfo=ZoneInfo("Europe/Oslo")))
