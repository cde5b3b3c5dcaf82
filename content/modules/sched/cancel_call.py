import sched
from functools import partial

agenda = sched.scheduler()
ring = partial(print, "ring:")

tea = agenda.enter(0.01, 1, ring, ("tea is ready",))
eggs = agenda.enter(0.02, 1, ring, ("eggs are ready",))
agenda.enter(0.03, 1, ring, ("bread is ready",))

agenda.cancel(eggs)
print("waiting:", [event.argument[0] for event in agenda.queue])
agenda.run()
print("left:", len(agenda.queue), "empty:", agenda.empty())

try:
    agenda.cancel(tea)
except ValueError:
    print("ValueError: too late to cancel the tea")
