from decimal import ROUND_HALF_UP, Decimal

price = Decimal("2.5")
print(round(price))
print(price.quantize(Decimal("1"), rounding=ROUND_HALF_UP))
