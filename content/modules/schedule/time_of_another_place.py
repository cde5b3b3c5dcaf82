# set-up: a computer in Oslo, on 17 May 2024 at ten
import os
import time

os.environ["TZ"] = "Europe/Oslo"
time.tzset()

from freezegun import freeze_time

clock = freeze_time("2024-05-17 10:00").start()
# end of set-up
import schedule

here = schedule.every().day.at("10:30").do(print, "tea")
there = schedule.every().day.at("10:30", "Asia/Tokyo").do(print, "tea")
print(here.next_run)
print(there.next_run)
