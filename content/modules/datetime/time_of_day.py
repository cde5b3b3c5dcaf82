from datetime import date, datetime, time

opens, closes = time(8, 30), time.fromisoformat("17:45")
print("opens:", opens.isoformat(timespec="minutes"), "parts:", opens.minute)
print("closes:", closes.strftime("%I:%M %p"), closes.second, closes.microsecond)

now = datetime(2026, 3, 2, 12, 5, 9, 250)
print("open now:", opens <= now.time() < closes)
print("hour and minute:", now.hour, now.minute, now.second, now.microsecond)

today = date(2026, 3, 2)
start = datetime.combine(today, opens)
print("starts:", start, "lasts:", datetime.combine(today, closes) - start)
print("later:", opens.replace(hour=9), "from", time.min, "to", time.max)
print("zone:", opens.tzinfo, now.timetz() == now.time())
try:
    closes - opens
except TypeError as error:
    print("TypeError:", str(error).split(":")[0])
