import math

print("square root of 2:   ", round(math.sqrt(2), 6))
print("cube root of 27:    ", round(math.cbrt(27), 6))
print("fifth root of 100:  ", round(100 ** (1 / 5), 6))
print("integer root of 90: ", math.isqrt(90))

print("natural logarithm:  ", round(math.log(10), 6))
print("log10 of 1000:      ", round(math.log10(1000), 6))
print("log2 of 1024:       ", round(math.log2(1024), 6))
print("log of 81, base 3:  ", round(math.log(81, 3), 6))
print("e to the power 0.1: ", round(math.exp(0.1), 6))

n = 10**40 - 1
exact, rounded = math.isqrt(n), int(math.sqrt(n))
print("isqrt(n) right:     ", exact**2 <= n < (exact + 1) ** 2)
print("int(sqrt(n)) right: ", rounded**2 <= n < (rounded + 1) ** 2)
