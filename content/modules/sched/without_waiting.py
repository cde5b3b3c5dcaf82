import sched

now = 0
agenda = sched.scheduler(lambda: now)

agenda.enterabs(2, 1, print, ("         enemy appears",))
agenda.enterabs(5, 1, print, ("         door closes",))

for now in range(0, 8, 2):
    left = agenda.run(blocking=False)
    wait = "nothing left" if left is None else f"next in {left}"
    print(f"frame {now}: {wait}")
