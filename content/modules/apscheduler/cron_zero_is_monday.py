from datetime import datetime, timezone

from apscheduler.triggers.cron import CronTrigger

friday = datetime(2024, 5, 17, tzinfo=timezone.utc)
for line in ("0 0 * * 0", "0 0 * * sun"):
    trigger = CronTrigger.from_crontab(line, timezone=timezone.utc)
    print(line, "is", trigger.get_next_fire_time(None, friday).strftime("%A"))
