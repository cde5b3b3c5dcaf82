from decimal import Decimal

print(divmod(1, 0.1))
print(divmod(100, 10), "in cents")
print(divmod(Decimal("1"), Decimal("0.1")))
