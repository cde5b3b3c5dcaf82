# set-up: a clock that begins on 17 May 2024 at ten, and does not wait
import time

from freezegun import freeze_time

clock = freeze_time("2024-05-17 10:00").start()
time.sleep = clock.tick
# end of set-up
import time

import schedule


def open_doors():
    print("doors open")
    return schedule.CancelJob


def count_guests():
    print("count the guests")


schedule.every().day.at("19:00").do(open_doors)
counting = schedule.every(6).hours.do(count_guests)
for hour in range(48):
    schedule.run_pending()
    time.sleep(3600)
    if hour == 20:
        schedule.cancel_job(counting)
print(schedule.jobs)
