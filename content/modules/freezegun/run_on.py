from datetime import datetime

from freezegun import freeze_time

with freeze_time("2024-05-01", auto_tick_seconds=15):
    for _ in range(3):
        print(datetime.now())

with freeze_time("2024-05-01", tick=True):
    first, second = datetime.now(), datetime.now()
    print(first.date(), first <= second)
    print("some time has gone:", second > datetime(2024, 5, 1))
