# set-up: a clock that begins on 17 May 2024 at ten, and does not wait
import time

from freezegun import freeze_time

clock = freeze_time("2024-05-17 10:00").start()
time.sleep = clock.tick
# end of set-up
import time

import schedule

schedule.every(1).minutes.do(print, "look for mail")
schedule.every(1).minutes.do(time.sleep, 600)
for _ in range(2):
    time.sleep(60)
    schedule.run_pending()
print("22 minutes have passed")
