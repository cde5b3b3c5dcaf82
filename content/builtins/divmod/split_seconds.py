from datetime import timedelta

for total in [59, 3_725, timedelta(1, 3661).total_seconds()]:
    minutes, seconds = divmod(round(total), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    print(f"{total:7} s = {days} d {hours:02}:{minutes:02}:{seconds:02}")

film = timedelta(hours=2, minutes=10)
times, rest = divmod(timedelta(hours=8), film)
print(times, "films and", rest, "to spare")
