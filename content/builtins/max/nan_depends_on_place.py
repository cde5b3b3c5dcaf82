from math import isnan, nan

for readings in ([nan, 21.5, 19.0], [21.5, nan, 19.0]):
    known = [reading for reading in readings if not isnan(reading)]
    print(readings, max(readings), "without nan:", max(known))
