import sched
import time

agenda = sched.scheduler()
readings = []


def measure(due, interval, times):
    readings.append(due)
    if times > 1:
        following = due + interval
        agenda.enterabs(
            following, 1, measure, (following, interval, times - 1)
        )


first = time.monotonic() + 0.01
agenda.enterabs(first, 1, measure, (first, 0.02, 4))
agenda.run()

for due in readings:
    print(f"reading at {due - first:.2f} s")
