from datetime import timedelta

laps = [timedelta(minutes=4, seconds=12), timedelta(minutes=3, seconds=58)]
print(sum(laps, start=timedelta()))
print(sum([5, 10], start=100), sum([]))

try:
    sum(["tea", "mug"])
except TypeError as error:
    print(error)
