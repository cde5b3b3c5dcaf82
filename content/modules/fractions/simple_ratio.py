import math
from fractions import Fraction

print("0.1 is stored as", Fraction(0.1))
print("but meant is    ", Fraction(0.1).limit_denominator())

print("0.333 is about  ", Fraction(0.333).limit_denominator(10))
print("screen 1366x768 ", Fraction(1366, 768).limit_denominator(20))

for limit in (10, 200, 40_000):
    approximation = Fraction(math.pi).limit_denominator(limit)
    print(f"pi, up to {limit:6,}: {approximation}")
