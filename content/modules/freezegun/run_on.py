import time
from datetime import datetime

from freezegun import freeze_time

with freeze_time("2024-05-01", auto_tick_seconds=15):
    for _ in range(3):
        print(datetime.now())

with freeze_time("2024-05-01", tick=True):
    first = datetime.now()
    time.sleep(0.05)
    print(first.date(), "some time has gone:", datetime.now() > first)
