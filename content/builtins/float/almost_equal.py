import math

total = float("0.1") * 3
print(total == 0.3, math.isclose(total, 0.3))

rest = total - 0.3
print(rest, math.isclose(rest, 0), math.isclose(rest, 0, abs_tol=1e-9))
