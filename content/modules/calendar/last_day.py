import calendar
from datetime import date

for year, month in ((2024, 2), (2023, 2), (2024, 6)):
    _, days = calendar.monthrange(year, month)
    last = date(year, month, days)
    print(f"{last:%B %Y} has {days} days and ends on a {last:%A}")

print("leap years:", [y for y in range(2020, 2033) if calendar.isleap(y)])
print("1900:", calendar.isleap(1900), "| 2000:", calendar.isleap(2000))

try:
    calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as error:
    print(error)
