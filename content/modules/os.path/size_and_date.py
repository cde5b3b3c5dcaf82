# set-up: a file of a known date
import os

with open("invoice.pdf", "wb") as file:
    file.write(bytes(2048))
os.utime("invoice.pdf", (1_717_232_400, 1_717_232_400))
# end of set-up
import os.path
from datetime import datetime, timedelta, timezone

today = datetime(2024, 6, 8, 12, tzinfo=timezone.utc)  # or now(timezone.utc)
for path in ("invoice.pdf", "receipt.pdf"):
    try:
        size = os.path.getsize(path)
        seconds = os.path.getmtime(path)
    except FileNotFoundError:
        print(f"{path}: missing")
    else:
        changed = datetime.fromtimestamp(seconds, tz=timezone.utc)
        print(f"{path}: {size:,} bytes, changed {changed:%Y-%m-%d %H:%M} UTC")
        age = max(today - changed, timedelta(0))  # it may be newer than today
        print("age in days:", age.days)
