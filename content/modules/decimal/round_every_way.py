import decimal
from decimal import Decimal

rules = [decimal.ROUND_UP, decimal.ROUND_DOWN]
rules += [decimal.ROUND_CEILING, decimal.ROUND_FLOOR, decimal.ROUND_HALF_UP]
rules += [decimal.ROUND_HALF_DOWN, decimal.ROUND_HALF_EVEN, decimal.ROUND_05UP]
amounts = [Decimal(text) for text in ("2.5", "2.1", "-2.5", "-2.9")]

print(" " * 16, *(f"{one:>5}" for one in amounts))
for rule in rules:
    rounded = [one.to_integral_value(rounding=rule) for one in amounts]
    print(f"{rule:16}", *(f"{one:>5}" for one in rounded))

price = Decimal("12.301")
print("next cent:", price.quantize(Decimal("0.01"), decimal.ROUND_UP))
