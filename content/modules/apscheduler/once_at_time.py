import threading
from datetime import datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler

done = threading.Event()


def remind(text):
    print("reminder:", text)
    done.set()


scheduler = BackgroundScheduler()
scheduler.start()
when = datetime.now() + timedelta(seconds=0.2)
scheduler.add_job(remind, "date", run_date=when, args=["tea is ready"])
print(len(scheduler.get_jobs()), "job waits")
done.wait()
scheduler.shutdown()
print(len(scheduler.get_jobs()), "jobs left")
