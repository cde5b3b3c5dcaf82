from apscheduler.jobstores.base import ConflictingIdError
from apscheduler.schedulers.background import BackgroundScheduler


def backup():
    print("backup done")


scheduler = BackgroundScheduler()
scheduler.start()
scheduler.add_job(backup, "interval", hours=6, id="backup")
try:
    scheduler.add_job(backup, "interval", hours=1, id="backup")
except ConflictingIdError as error:
    print(error)
scheduler.reschedule_job("backup", trigger="cron", hour=3)
scheduler.pause_job("backup")
for job in scheduler.get_jobs():
    print(job.id, job.trigger, job.next_run_time or "paused")
scheduler.resume_job("backup")
print(scheduler.get_job("backup").next_run_time.hour)
scheduler.remove_job("backup")
print(scheduler.get_jobs())
scheduler.shutdown()
