import calendar

weeks = calendar.Calendar(firstweekday=calendar.SUNDAY)

for week in weeks.monthdayscalendar(2024, 6):
    print(*(f"{day or '-':>2}" for day in week))

print("from Monday:", calendar.monthcalendar(2024, 6)[0])
first = weeks.monthdatescalendar(2024, 6)[0]
print("first row:", first[0], "to", first[-1])

workdays = [
    day
    for day, weekday in weeks.itermonthdays2(2024, 6)
    if day and weekday < calendar.SATURDAY
]
print("workdays in June:", len(workdays))
