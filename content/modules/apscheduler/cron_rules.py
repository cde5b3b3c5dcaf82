from datetime import datetime
from zoneinfo import ZoneInfo

from apscheduler.schedulers.blocking import BlockingScheduler
from apscheduler.triggers.cron import CronTrigger

oslo = ZoneInfo("Europe/Oslo")
scheduler = BlockingScheduler(timezone=oslo)


@scheduler.scheduled_job("cron", day_of_week="mon-fri", hour=7, minute=30)
def report():
    print("report sent")


rules = [scheduler.get_jobs()[0].trigger,
         CronTrigger(day="last", hour=23, timezone=oslo),
         CronTrigger.from_crontab("*/20 8-9 * * sat", timezone=oslo)]
for rule in rules:
    moment = datetime(2024, 5, 17, 12, tzinfo=oslo)
    for _ in range(3):
        moment = rule.get_next_fire_time(None, moment)
        print(f"{moment:%a %d %b %H:%M}", end="   ")
        moment = datetime.fromtimestamp(moment.timestamp() + 1, oslo)
    print()
# scheduler.start() runs the job at its times, and does not return
