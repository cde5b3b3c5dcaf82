from datetime import datetime

import pytz

oslo = pytz.timezone("Europe/Oslo")
concert = oslo.localize(datetime(2024, 5, 17, 20, 0))
print(concert)
print(concert.strftime("%d.%m.%Y %H:%M %Z"))

now = datetime.now(oslo)
print(now.tzinfo.zone, now.utcoffset() is not None)
try:
    oslo.localize(concert)
except ValueError as error:
    print(error)
