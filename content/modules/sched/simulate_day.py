import sched


class Clock:
    now = 8 * 60

    def time(self):
        return self.now

    def sleep(self, minutes):
        self.now += minutes


clock = Clock()
day = sched.scheduler(clock.time, clock.sleep)


def bus(number, stops):
    hour, minute = divmod(clock.now, 60)
    print(f"{hour % 24:02}:{minute:02} bus {number}, stops left: {stops}")
    if stops:
        day.enter(25, number, bus, (number, stops - 1))


day.enterabs(8 * 60 + 5, 1, bus, (1, 2))
day.enterabs(8 * 60 + 30, 2, bus, (2, 1))
day.run()
