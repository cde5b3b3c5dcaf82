# set-up: a clock that begins on 17 May 2024 at ten, and does not wait
import time

from freezegun import freeze_time

clock = freeze_time("2024-05-17 10:00").start()
time.sleep = clock.tick
# end of set-up
import time

import schedule

schedule.every().hour.do(int, "12 cups")
schedule.every().hour.do(print, "backup done")
for _ in range(3):
    time.sleep(3600)
    try:
        schedule.run_pending()
    except ValueError as error:
        print(error)
