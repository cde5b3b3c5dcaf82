import math
from decimal import Decimal

tenths = [0.1] * 10

print("close enough:", math.isclose(sum(tenths), 1.0))
print("fsum:   ", math.fsum(tenths))
print("Decimal:", sum([Decimal("0.1")] * 10))
print("fsum of large and small:", math.fsum([1e16, 1, -1e16]))
