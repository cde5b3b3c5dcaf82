from datetime import datetime

moment = datetime(2024, 6, 1, 21, 5, 7)

for pattern in (
    "%Y-%m-%d",
    "%d.%m.%Y %H:%M",
    "%A, %d %B %Y",
    "%a %d %b, %I:%M %p",
    "day %j of the year",
):
    print(f"{pattern:20} {moment.strftime(pattern)}")

print(f"in an f-string:      {moment:%d/%m/%y at %H:%M}")
print(f"no leading zeros:    {moment.day}.{moment.month}.{moment.year}")
print(f"ISO 8601:            {moment.isoformat(timespec='minutes')}")
