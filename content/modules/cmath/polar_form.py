import cmath
import math

z = 3 + 4j
length, angle = cmath.polar(z)
print(f"length {length:.3f}, angle {math.degrees(angle):.2f} degrees")
print("abs:", abs(z), "real:", z.real, "conjugate:", z.conjugate())

turned = cmath.rect(length, angle + math.radians(90))
print(f"turned by 90 degrees: {turned:.3f}")
print(f"the same by 1j:       {z * 1j:.3f}")
