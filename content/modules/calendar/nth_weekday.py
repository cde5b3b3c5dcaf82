import calendar


def weekdays(year, month, weekday):
    weeks = calendar.Calendar().monthdatescalendar(year, month)
    days = [week[weekday] for week in weeks]
    return [day for day in days if day.month == month]


for month in (5, 6, 7):
    fridays = weekdays(2024, month, calendar.FRIDAY)
    print(f"third Friday: {fridays[2]}   last: {fridays[-1]}")

mondays = weekdays(2024, 5, calendar.MONDAY)
print("Memorial Day:", mondays[-1])
print("Fridays in May:", len(weekdays(2024, 5, calendar.FRIDAY)))
