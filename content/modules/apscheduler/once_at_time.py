import threading
from datetime import datetime, timedelta

from apscheduler.events import EVENT_JOB_REMOVED
from apscheduler.schedulers.background import BackgroundScheduler

done, removed = threading.Event(), threading.Event()


def remind(text):
    print("reminder:", text)
    done.set()


scheduler = BackgroundScheduler()
scheduler.add_listener(lambda event: removed.set(), EVENT_JOB_REMOVED)
scheduler.start()
when = datetime.now() + timedelta(seconds=0.5)
scheduler.add_job(remind, "date", run_date=when, args=["tea is ready"])
print(len(scheduler.get_jobs()), "job waits")
done.wait(timeout=10), removed.wait(timeout=10)
print(len(scheduler.get_jobs()), "jobs left")
scheduler.shutdown()
