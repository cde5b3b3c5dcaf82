import sched

agenda = sched.scheduler()
agenda.enter(0.01, 1, int, ["seven"])
agenda.enter(0.02, 1, print, ["door closed"])
try:
    agenda.run()
except ValueError as error:
    print("ValueError:", error)
print("waiting:", len(agenda.queue))
agenda.run()
