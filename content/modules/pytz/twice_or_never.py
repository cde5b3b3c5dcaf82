from datetime import datetime

import pytz

oslo = pytz.timezone("Europe/Oslo")
twice = datetime(2024, 10, 27, 2, 30)
for summer in (True, False):
    print(oslo.localize(twice, is_dst=summer), f"is_dst={summer}")

for moment in (twice, datetime(2024, 3, 31, 2, 30)):
    try:
        oslo.localize(moment, is_dst=None)
    except pytz.AmbiguousTimeError:
        print(moment, "occurs twice")
    except pytz.NonExistentTimeError:
        print(moment, "is skipped")
