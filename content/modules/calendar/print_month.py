import calendar

print(calendar.month(2024, 2))

american = calendar.TextCalendar(firstweekday=calendar.SUNDAY)
print(american.formatmonth(2024, 9, w=3))

year = calendar.calendar(2024)
print(*year.splitlines()[:9], sep="\n")  # as far as March
