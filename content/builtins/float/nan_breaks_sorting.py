import math

readings = [3.0, float("nan"), 1.0]
print("equal to itself:", readings[1] == readings[1])
print("sorted:", sorted(readings))
print("sorted:", sorted(r for r in readings if not math.isnan(r)))
