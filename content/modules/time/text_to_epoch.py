import calendar
import time

lines = [
    "2024-06-01 09:30:00 start",
    "2024-06-01 09:42:30 done",
    "yesterday evening crash",
]

stamps = []
for line in lines:
    try:
        moment = time.strptime(line[:19], "%Y-%m-%d %H:%M:%S")
    except ValueError:
        print("no time in:", line)
    else:
        stamps.append(calendar.timegm(moment))  # the log is in UTC

print("seconds:", stamps)
print("between:", stamps[1] - stamps[0], "s")

local = time.localtime(stamps[0])
print("mktime undoes localtime:", time.mktime(local) == stamps[0])
