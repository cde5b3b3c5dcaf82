import arrow

start, end = arrow.get(2024, 2, 27), arrow.get(2024, 3, 2)
print([day.format("ddd D") for day in arrow.Arrow.range("day", start, end)])
print([month.format("YYYY-MM-DD") for month in
       arrow.Arrow.range("month", arrow.get(2024, 1, 31), limit=3)])

for monday, sunday in arrow.Arrow.span_range("week", start, end):
    print(monday.format("D MMM"), "to", sunday.format("D MMM"))
print(arrow.get(2024, 2, 29).is_between(start, end, "[]"))
