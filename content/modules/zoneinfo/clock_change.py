from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

# In Berlin clocks went forward on Sunday, 31 March 2024 at 02:00.
saturday = datetime(2024, 3, 30, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))

same_clock = saturday + timedelta(days=1)
in_utc = saturday.astimezone(timezone.utc) + timedelta(days=1)
later = in_utc.astimezone(saturday.tzinfo)

print("saturday:       ", saturday)
print("same clock time:", same_clock)
print("24 hours later: ", later)

print("digits apart:", same_clock - saturday)
passed = same_clock.astimezone(timezone.utc) - saturday
print("time passed: ", passed)
