import sched
import time

agenda = sched.scheduler(time.monotonic, time.sleep)
start = time.monotonic()


def announce(text, volume=1):
    print(text + "!" * volume)


agenda.enter(0.4, 1, announce, ("boil the water",))
agenda.enter(0.02, 1, announce, ["wake up"], {"volume": 3})
agenda.enterabs(start + 0.2, 2, announce, ("brush teeth",))
agenda.enterabs(start + 0.2, 1, announce, ("open the window",))

agenda.run()
print("waited long enough:", time.monotonic() - start >= 0.4)
