class Clock:
    hours = 24

    def tick(self):
        return f"an object of {type(self).__name__}"

    @classmethod
    def day(cls):
        return f"the class {cls.__name__}, {cls.hours} hours"

    @staticmethod
    def to_minutes(hours):
        return f"only its argument: {hours * 60} minutes"


clock = Clock()
print("tick received      ", clock.tick())
print("day received       ", clock.day())
print("to_minutes received", clock.to_minutes(2))
print(Clock.day() == clock.day())
try:
    Clock.tick()
except TypeError as error:
    print(error)
