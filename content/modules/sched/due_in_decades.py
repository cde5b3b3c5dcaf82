import sched
import time

for agenda in (sched.scheduler(), sched.scheduler(time.time)):
    agenda.enterabs(time.time(), 1, print, ["now"])
    seconds = agenda.run(blocking=False)
    print("years to wait:", "over 20" if (seconds or 0) > 7e8 else 0)
