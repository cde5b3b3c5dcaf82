# set-up: a module with the function
import sys
from pathlib import Path

Path("tasks.py").write_text("def send(name):\n    print('to', name)\n")
sys.path.insert(0, "")
# end of set-up
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler

import tasks


def start():
    stores = {"default": SQLAlchemyJobStore(url="sqlite:///jobs.sqlite")}
    scheduler = BackgroundScheduler(jobstores=stores)
    scheduler.start()
    return scheduler


first = start()
first.add_job(tasks.send, "cron", hour=7, args=["Zoë"], id="letter",
              replace_existing=True)
first.shutdown()

second = start()
for job in second.get_jobs():
    print(job.id, job.func_ref, job.args, job.trigger)
second.shutdown()
