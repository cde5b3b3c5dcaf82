from datetime import datetime, timezone

seconds = 1_717_234_200
moment = datetime.fromtimestamp(seconds, tz=timezone.utc)
print("moment: ", moment)
print("seconds:", moment.timestamp())

milliseconds = 1_717_234_200_250  # as JavaScript counts
precise = datetime.fromtimestamp(milliseconds / 1000, tz=timezone.utc)
print("precise:", precise)

try:
    datetime.fromtimestamp(milliseconds, tz=timezone.utc)
except (ValueError, OverflowError, OSError):
    print("that many seconds are beyond the year 9999")

zero = datetime.fromtimestamp(0, tz=timezone.utc)
print("zero is:", zero.isoformat())
