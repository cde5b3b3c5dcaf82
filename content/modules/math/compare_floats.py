import math

total = 0.1 + 0.2
print(total, "== 0.3:", total == 0.3)
print("isclose:", math.isclose(total, 0.3))

print("near zero:        ", math.isclose(1e-12, 0))
print("with abs_tol:     ", math.isclose(1e-12, 0, abs_tol=1e-9))
print("within 5 per cent:", math.isclose(98, 100, rel_tol=0.05))

print("next float above 1:", math.nextafter(1, math.inf))
