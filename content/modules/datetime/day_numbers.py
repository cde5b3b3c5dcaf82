from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta

day = date(2026, 3, 1)
number = day.toordinal()
print("day number:", number, "the next day:", date.fromordinal(number + 1))
print("of the week:", number % 7 == day.isoweekday() % 7)

print("dates:", date.min, date.max, "years:", MINYEAR, MAXYEAR)
print("moments:", datetime.min, datetime.max)
print("spans:", timedelta.min.days, timedelta.max.days)
print("steps:", date.resolution, time.resolution)

fields = day.timetuple()
print("as a tuple:", fields[:3], "day of the year:", fields.tm_yday)
print("as C writes it:", day.ctime())
try:
    date.max + timedelta(days=1)
except OverflowError as error:
    print("OverflowError:", error)
