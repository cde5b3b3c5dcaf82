from datetime import UTC, datetime, timedelta, tzinfo


class Station(tzinfo):
    """Two hours ahead; clocks go on by one more hour from April on."""

    def dst(self, moment):
        return timedelta(hours=1 if moment and moment.month >= 4 else 0)

    def utcoffset(self, moment):
        return timedelta(hours=2) + self.dst(moment)

    def tzname(self, moment):
        return "summer" if self.dst(moment) else "winter"


for month in (3, 4):
    moment = datetime(2026, month, 1, 12, tzinfo=Station())
    print(moment, moment.tzname(), moment.dst(), "is", moment.astimezone(UTC))

early = datetime(2026, 4, 1, 12, tzinfo=UTC)
print("difference:", early - moment, early == moment + timedelta(hours=3))
