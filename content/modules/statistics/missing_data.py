from math import isnan
from statistics import StatisticsError, mean, median, stdev

for call, data in [(mean, []), (stdev, [4.2]), (median, [])]:
    try:
        print(call(data))
    except StatisticsError:
        print(f"{call.__name__}: not enough data in {data}")

nan = float("nan")
readings = [20.5, nan, 21.5, 19.0, nan]
print("with nan:   ", mean(readings))
clean = [reading for reading in readings if not isnan(reading)]
print("without nan:", round(mean(clean), 2), "and", median(clean))
