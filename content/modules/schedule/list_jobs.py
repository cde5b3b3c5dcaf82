# set-up: a clock that begins on 17 May 2024 at ten, and does not wait
import time

from freezegun import freeze_time

clock = freeze_time("2024-05-17 10:00").start()
time.sleep = clock.tick
# end of set-up
import schedule


def backup():
    print("backup done")


schedule.every().hour.at(":15").do(backup).tag("disk", "often")
schedule.every().sunday.do(backup).tag("disk")
for job in schedule.get_jobs("disk"):
    print(job.next_run, sorted(job.tags), job.last_run)
print(schedule.next_run(), schedule.idle_seconds())

schedule.clear("often")
print(len(schedule.jobs))
schedule.clear()
print(schedule.idle_seconds())
