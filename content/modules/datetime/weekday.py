from datetime import date, timedelta

for day in (date(2024, 6, 1), date(2024, 12, 30), date(2023, 1, 1)):
    year, week, _ = day.isocalendar()
    monday = day - timedelta(days=day.weekday())
    weekend = "weekend" if day.weekday() >= 5 else "workday"
    print(f"{day} {day:%A}: {weekend}, week {week} of {year}")
    print(f"    its week began on {monday}")

day = date(2024, 8, 15)
print("weekday:", day.weekday(), "| isoweekday:", day.isoweekday())
print("quarter:", (day.month - 1) // 3 + 1)
print("Friday of week 33:", date.fromisocalendar(2024, 33, 5))
