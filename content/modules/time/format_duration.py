import time


def duration(seconds):
    sign = "-" if round(seconds) < 0 else ""
    minutes, seconds = divmod(abs(round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours:02}:{minutes:02}:{seconds:02}"


for seconds in (59.6, 3725, 90_061):
    short = time.strftime("%H:%M:%S", time.gmtime(seconds))
    print(f"{seconds:>8} s  divmod {duration(seconds):>8}  gmtime {short}")
print("five seconds early:", duration(-5))
