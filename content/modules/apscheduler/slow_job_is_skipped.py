# set-up: the log is left out
import logging

logging.getLogger("apscheduler").addHandler(logging.NullHandler())
# end of set-up
import threading

from apscheduler.events import EVENT_JOB_MAX_INSTANCES
from apscheduler.schedulers.background import BackgroundScheduler

skipped = threading.Event()
scheduler = BackgroundScheduler()
scheduler.add_listener(lambda event: skipped.set(), EVENT_JOB_MAX_INSTANCES)
scheduler.add_job(skipped.wait, "interval", seconds=0.2)  # takes long
scheduler.start()
print("a call was skipped:", skipped.wait())
scheduler.shutdown()
