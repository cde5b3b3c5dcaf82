import calendar

numbers = {name: n for n, name in enumerate(calendar.month_abbr) if name}
for text in ("1 Jun 2024", "24 december 2023"):
    day, month, year = text.split()
    print(f"{text:16} -> {year}-{numbers[month[:3].title()]:02}-{int(day):02}")

print("month 9:", calendar.month_name[9])
print("position 0:", repr(calendar.month_name[0]))
print("week:", *calendar.day_abbr)
print("Saturday is", list(calendar.day_name).index("Saturday"))
