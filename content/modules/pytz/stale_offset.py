from datetime import datetime, timedelta

import pytz

oslo = pytz.timezone("Europe/Oslo")
winter = oslo.localize(datetime(2024, 3, 30, 12, 0))
summer = winter + timedelta(days=2)
print(summer, "is wrong")
print(oslo.normalize(summer))
