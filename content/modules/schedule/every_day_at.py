# set-up: a clock that begins on 17 May 2024 at ten, and does not wait
import time

from freezegun import freeze_time

clock = freeze_time("2024-05-17 10:00").start()
time.sleep = clock.tick
# end of set-up
import time
from datetime import datetime

import schedule


def backup(what):
    print(f"{datetime.now():%a %H:%M} backup of", what)


schedule.every(40).minutes.until("2024-05-17 11:30").do(backup, "letters")
schedule.every().hour.until("2024-05-17 12:30").do(backup, "notes")
schedule.every().day.at("10:30").until("2024-05-19").do(backup, "photos")
schedule.every().monday.at("07:15").until("2024-05-22").do(backup, "disk")

while schedule.jobs:
    schedule.run_pending()
    time.sleep(1)
