from math import isnan, nan

readings = [21.5, nan, 19.0, 23.4, 18.2]
print(sorted(readings))
print(sorted(readings, key=lambda r: (isnan(r), r)))
print(sorted(r for r in readings if not isnan(r)))
