import math

payments = [0.1] * 10

total = 0.0
for payment in payments:
    total += payment
print("added up:", total)
print("fsum:    ", math.fsum(payments))

print("product: ", math.prod([1.05, 1.05, 0.9]))
