from datetime import datetime, timedelta, timezone

from celery import Celery
from celery.schedules import crontab

app = Celery("shop", broker="redis://localhost:6379/0")
app.conf.timezone = "Europe/Oslo"


@app.task
def report(kind):
    return f"{kind} report"


weekly = crontab(hour=7, minute=30, day_of_week="mon")
app.conf.beat_schedule = {
    "every monday": {"task": report.name, "schedule": weekly, "args": ["week"]},
    "often": {"task": report.name, "schedule": timedelta(minutes=10),
              "args": ["short"]},
}
for name, entry in app.conf.beat_schedule.items():
    print(f"{name}: {entry['schedule']}")
sunday = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
weekly.nowfun = lambda: sunday
print("next in", weekly.remaining_estimate(sunday))
