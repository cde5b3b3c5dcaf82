from datetime import timedelta

laps = [timedelta(minutes=4, seconds=12), timedelta(minutes=3, seconds=58)]
print(sum(laps, start=timedelta()))
print(sum([5, 10], start=100), sum([]))

try:
    sum(["tea", "mug"])
except TypeError as error:
    print(error)
print("".join(["tea", "mug"]), sum(int(text) for text in ["12", "3"]))
