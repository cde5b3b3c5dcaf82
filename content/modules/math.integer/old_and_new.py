try:
    from math import integer
except ImportError:  # before Python 3.15
    import math as integer

print("common divisor: ", integer.gcd(48, 36))
print("common multiple:", integer.lcm(4, 6))
print("root of 99:     ", integer.isqrt(99))
print("hands of poker: ", f"{integer.comb(52, 5):,}")
