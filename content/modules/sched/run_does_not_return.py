# set-up: a clock that goes on when somebody waits
import sched


class Clock:
    now = 0

    def wait(self, seconds):
        self.now += seconds


# end of set-up
clock = Clock()
agenda = sched.scheduler(lambda: clock.now, clock.wait)

def save():
    if clock.now < 86_400:  # or it would go on for ever
        agenda.enter(60, 1, save)

agenda.enter(0, 1, save)
print("next in", agenda.run(blocking=False), "seconds")
agenda.run()
print("back after", clock.now, "seconds")
