import calendar
from datetime import date

day = date(2024, 1, 31)
try:
    print(day.replace(month=2))
except ValueError:
    print("ValueError: the 31st is not a day of February")
last = calendar.monthrange(2024, 2)[1]
print(day.replace(month=2, day=min(day.day, last)))
