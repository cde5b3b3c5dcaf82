from decimal import Decimal

print(Decimal(0.1))
print(Decimal("0.1"))
print(Decimal(0.1) * 3 == Decimal("0.3"), Decimal("0.1") * 3)
