# set-up: the log is left out
import logging

logging.getLogger("apscheduler").addHandler(logging.NullHandler())
# end of set-up
import threading
from datetime import datetime, timedelta

from apscheduler.events import EVENT_JOB_ERROR, EVENT_JOB_MISSED
from apscheduler.schedulers.background import BackgroundScheduler

heard = threading.Semaphore(0)


def tell(event):
    error = getattr(event, "exception", None)
    print(event.job_id, "failed:" if error else "was missed", error or "")
    heard.release()


scheduler = BackgroundScheduler()
scheduler.add_listener(tell, EVENT_JOB_ERROR | EVENT_JOB_MISSED)
scheduler.start()
scheduler.add_job(open, args=["prices.csv"], id="prices")
heard.acquire(timeout=10)  # a job that works is not heard of
late = datetime.now() - timedelta(minutes=10)
scheduler.add_job(print, "date", run_date=late, args=["x"], id="letter",
                  misfire_grace_time=60)
heard.acquire(timeout=10)
scheduler.shutdown()
