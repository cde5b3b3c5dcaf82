import math

measured = float("nan")
print(measured == measured, measured != measured, measured < 1, measured > 1)
print(math.isnan(measured), bool(measured))

values = [3.0, measured, 1.0]
print(measured in values, float("nan") in values)
print(max(3.0, measured, 1.0), max(measured, 3.0, 1.0), sorted(values))

known = [value for value in values if not math.isnan(value)]
print(max(known), sorted(known), f"{len(values) - len(known)} missing")
