import math
from numbers import Real

for value in (2.5, float("inf"), float("nan")):
    print(value, isinstance(value, Real), math.isfinite(value))
