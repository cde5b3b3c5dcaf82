from decimal import Decimal

print(-7 // 3, -7 % 3)
print(Decimal(-7) // 3, Decimal(-7) % 3)
print((Decimal(-7) % 3 + 3) % 3)
