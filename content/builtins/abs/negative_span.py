from datetime import datetime, timedelta

planned = datetime(2025, 5, 3, 10, 0)
arrivals = [datetime(2025, 5, 3, 9, 40), datetime(2025, 5, 3, 10, 25), planned]

for arrival in arrivals:
    delay = arrival - planned
    word = "late" if delay > timedelta(0) else "early" if delay else "on time"
    print(f"raw: {delay!s:16} shown: {abs(delay)} {word}")

try:
    abs("-5")
except TypeError as error:
    print(error)
