from datetime import UTC, datetime, timedelta, tzinfo

CHANGE = datetime(2026, 4, 1)


class Station(tzinfo):
    """Two hours ahead; summer time came in April 2026, and stayed."""

    def dst(self, moment):
        clock = moment and moment.replace(tzinfo=None)
        return timedelta(hours=clock is not None and clock >= CHANGE)

    def utcoffset(self, moment):
        return timedelta(hours=2) + self.dst(moment)

    def tzname(self, moment):
        return "summer" if self.dst(moment) else "winter"


for month in (3, 4):
    moment = datetime(2026, month, 1, 12, tzinfo=Station())
    print(moment, moment.tzname(), moment.dst(), "is", moment.astimezone(UTC))

early = datetime(2026, 4, 1, 12, tzinfo=UTC)
print("difference:", early - moment, early == moment + timedelta(hours=3))
