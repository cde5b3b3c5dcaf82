import calendar

weekday, days = calendar.monthrange(2024, 6)
print("June 2024:", weekday, days)
print("starts on a", calendar.day_name[weekday], "and has", days, "days")
