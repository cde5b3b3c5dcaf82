from datetime import date

from dateutil.relativedelta import FR, relativedelta

start = date(2024, 1, 31)
for months in range(1, 4):
    print(start + relativedelta(months=months))

day = date(2024, 5, 17)
print("last day of the month: ", day + relativedelta(day=31))
print("first of next month:   ", day + relativedelta(months=1, day=1))
print("last Friday of month:  ", day + relativedelta(day=31, weekday=FR(-1)))
print("a year before leap day:", date(2024, 2, 29) - relativedelta(years=1))
