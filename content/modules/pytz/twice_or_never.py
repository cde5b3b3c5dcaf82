from datetime import datetime

import pytz

oslo = pytz.timezone("Europe/Oslo")
twice = datetime(2024, 10, 27, 2, 30)
print(oslo.localize(twice, is_dst=True), "summer time, the first")
print(oslo.localize(twice, is_dst=False), "the second")

for moment in (twice, datetime(2024, 3, 31, 2, 30)):
    try:
        oslo.localize(moment, is_dst=None)
    except pytz.AmbiguousTimeError:
        print(moment, "occurs twice")
    except pytz.NonExistentTimeError:
        print(moment, "is skipped")
