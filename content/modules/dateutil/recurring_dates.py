from datetime import datetime

from dateutil import rrule

start = datetime(2024, 1, 9, 18, 30)
meetings = rrule.rrule(
    rrule.MONTHLY, dtstart=start, byweekday=rrule.TU(2), count=4
)
print([f"{day:%d %b}" for day in meetings])

workdays = rrule.rrule(
    rrule.DAILY, dtstart=start,
    byweekday=(rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR),
)
end = datetime(2024, 1, 31, 23)  # at midnight the 31st would be missing
print(len(workdays.between(start, end, inc=True)))
print(workdays.after(datetime(2024, 1, 12, 20)))

rules = rrule.rruleset()
rules.rrule(rrule.rrulestr("FREQ=WEEKLY;COUNT=3", dtstart=start))
rules.exdate(datetime(2024, 1, 16, 18, 30))
print([f"{day:%d %b}" for day in rules])
