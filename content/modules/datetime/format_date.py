from datetime import datetime, timezone

moment = datetime(2021, 1, 3, 16, 5, 7, 89, tzinfo=timezone.utc)

print(moment.strftime("%d.%m.%Y %H:%M"))
print(f"in an f-string: {moment:%A, %d %B %Y, %I:%M %p}")
print(f"no leading zeros: {moment.day}.{moment.month}.{moment.year}")
print("ISO 8601:", moment.isoformat(timespec="minutes"))

for codes in (
    "year %Y, two digits %y",
    "month %m, name %b, %B",
    "day %d, of the year %j",
    "weekday %a, %A, number %u, %w",
    "ISO week %V of the year %G",
    "week from Sunday %U, Monday %W",
    "hour %H, with %p %I",
    "minute %M, second %S",
    "millionths of a second %f",
    "offset from UTC %z, zone %Z",
    "percent sign %%",
):
    print(f"{codes:31} {moment.strftime(codes)}")
