from datetime import date, datetime, timedelta, timezone

now = datetime.now(timezone.utc)
print("zone:", now.tzinfo, "| offset:", now.utcoffset())

text = now.isoformat(timespec="seconds")
print("text:", len(text), "characters, ending in", text[-6:])

released = datetime(2022, 10, 24, 12, 0, tzinfo=timezone.utc)
print("Python 3.11 is out:", now > released)
print("link expired:", now - released > timedelta(days=7))

local = now.astimezone()  # the zone of this computer
print("same moment on the clock here:", local == now)

today = date.today()
print("today is a plain date:", type(today).__name__)
