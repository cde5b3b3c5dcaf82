class Clock:
    hours = 24

    @classmethod
    @property
    def minutes(cls):
        return cls.hours * 60

    @classmethod
    def count_minutes(cls):
        return cls.hours * 60

print(type(Clock.minutes).__name__, type(Clock.count_minutes()).__name__)
