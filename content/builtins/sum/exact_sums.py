import math
from decimal import Decimal

tenths = [0.1] * 10

print("close enough:", math.isclose(sum(tenths), 1.0, abs_tol=1e-9))
print("fsum:   ", math.fsum(tenths))
print("Decimal:", sum([Decimal("0.1")] * 10))
print("rounded:", round(math.fsum([0.1, 0.2]), 2), math.fsum([0.1, 0.2]))
print("fsum of large and small:", math.fsum([1e16, 1, -1e16]))
