import calendar
from datetime import date


def add_months(day, count):
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    _, days = calendar.monthrange(year, month + 1)
    return day.replace(year, month + 1, min(day.day, days))


start = date(2023, 11, 30)
for count in (1, 2, 3, 4, -9):
    print(f"{start} {count:+} months: {add_months(start, count)}")
