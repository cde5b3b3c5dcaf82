from datetime import date, datetime

print(date.fromisoformat("2024-06-01"))
print(datetime.fromisoformat("2024-06-01T09:30:00+02:00"))
print(datetime.fromisoformat("2024-06-01T07:30:00Z"))

for text, pattern in (
    ("01.06.2024", "%d.%m.%Y"),
    ("06/01/24 21:30", "%m/%d/%y %H:%M"),
    ("June 1, 2024, 9:30 PM", "%B %d, %Y, %I:%M %p"),
):
    print(f"{text:21} -> {datetime.strptime(text, pattern)}")

for text in ("29.02.2024", "29.02.2023", "1 June 2024"):
    try:
        day = datetime.strptime(text, "%d.%m.%Y").date()
        print(f"{text:11} is {day}")
    except ValueError:
        print(f"{text:11} is not a date of the form DD.MM.YYYY")
